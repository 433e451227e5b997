package fengqiao.query.platform.web;

import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.generation.Generation;
import fengqiao.query.platform.generation.Generations;
import fengqiao.query.platform.intake.Following;
import fengqiao.query.platform.intake.Lag;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.projection.View;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What queries read, and how far it knows the log. Safe for many threads. */
public final class ReadSide {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final int RETRY_SECONDS = 1;

    private final Generations generations;
    private final Following following;

    public ReadSide(Generations generations, Following following) {
        this.generations = generations;
        this.following = following;
    }

    /**
     * The live generation of a view.
     *
     * @throws Refused {@code view.behind} before the first is built
     */
    public <D> MongoReadModel<D> live(View<D> view) {
        Generation<D> live = following.ready() ? generations.live(view) : null;
        if (live == null) {
            throw Refused.later("view.behind", RETRY_SECONDS);
        }
        return live.model();
    }

    /**
     * Waits until a county's events up to a position are folded in.
     *
     * @throws Refused {@code view.behind} where that takes longer than 5 s; {@code request.field}
     *     where the log has no such position yet, so that nobody can have been told of it
     */
    public void await(@Nullable RegionCode region, @Nullable Long minPosition) {
        if (minPosition == null || minPosition <= 0 || region == null) {
            return;
        }
        try {
            int partition = following.partitionOf(region.county().value());
            boolean there = following.progress().place(partition).complete() >= minPosition;
            if (!there && minPosition > following.head()) {
                throw Refused.field("minPosition", "position");
            }
            if (!there && !following.progress().await(partition, minPosition, WAIT)) {
                throw Refused.later("view.behind", RETRY_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.later("view.behind", RETRY_SECONDS);
        }
    }

    /** Position of the last event of the county that is folded in. */
    public long position(RegionCode region) {
        return following
                .progress()
                .place(following.partitionOf(region.county().value()))
                .position();
    }

    /** Position of the last event of any county that is folded in. */
    public long position() {
        return following.progress().position();
    }

    public Lag lag() {
        return following.lag();
    }

    public Following following() {
        return following;
    }
}
