package fengqiao.query.platform.generation;

import fengqiao.query.platform.projection.Failure;
import fengqiao.query.platform.projection.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds generations, compares their totals, switches to them and back. Safe for many threads. */
public final class Builder {
    private static final Logger LOG = LoggerFactory.getLogger(Builder.class);
    private static final Duration CATCH_UP_WITHIN = Duration.ofHours(1);
    private static final long LOOK_MILLIS = 100;

    private final Generations generations;
    private final Loader loader;
    private final TotalsCheck check;
    private final @Nullable Checkpoint checkpoint;
    private final int partitions;
    private final Map<String, AtomicLong> building = new ConcurrentHashMap<>();

    /**
     * @param checkpoint where the server forgets its documents when it ends; else null
     * @param folding whoever holds its write lock keeps this instance's documents still
     */
    public Builder(
            Generations generations,
            Loader loader,
            @Nullable Checkpoint checkpoint,
            ReadWriteLock folding,
            int partitions) {
        this.generations = generations;
        this.loader = loader;
        this.checkpoint = checkpoint;
        this.check = new TotalsCheck(folding, partitions);
        this.partitions = partitions;
    }

    /** Builds whatever no generation fit to read exists of; one scan of the log for all. */
    public void buildMissing() {
        List<Generation<?>> missing = new ArrayList<>();
        for (View<?> view : generations.views()) {
            GenerationState state = generations.state(view);
            if (state.live() == 0 || state.partitions() != partitions) {
                missing.add(begin(view));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        // one checkpoint holds all views: where some are kept by the server it is of no use
        Checkpoint kept = missing.size() == generations.views().size() ? checkpoint : null;
        long restored = kept == null ? 0 : kept.restore(missing);
        long position = loader.load(missing, restored, new AtomicLong());
        if (kept != null) {
            kept.keep(missing, restored, position);
        }
        missing.forEach(one -> generations.change(one.view(), state -> state.loaded().switched()));
        LOG.info(
                "{} views built up to position {} in {} ms",
                missing.size(),
                position,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private Generation<?> begin(View<?> view) {
        GenerationState before = generations.state(view);
        dropIfAny(view, before.next());
        dropIfAny(view, before.previous());
        GenerationState state =
                generations.change(
                        view, now -> now.withoutPrevious().begun(now.last() + 1, partitions));
        return generations.open(view, state.next());
    }

    private void dropIfAny(View<?> view, int number) {
        if (number != 0) {
            generations.open(view, number).drop(generations.database(), partitions);
        }
    }

    /**
     * Starts to build a new generation beside the live one.
     *
     * @return false where one is being built already
     */
    public boolean rebuild(View<?> view) {
        AtomicLong progress = new AtomicLong();
        if (building.putIfAbsent(view.name(), progress) != null) {
            return false;
        }
        Thread.ofVirtual()
                .name("rebuild-" + view.name())
                .start(() -> {
                    try {
                        build(view, progress);
                    } finally {
                        building.remove(view.name());
                    }
                });
        return true;
    }

    /** How far a rebuild has come in the log; empty where none runs here. */
    public Optional<Long> rebuilt(View<?> view) {
        return Optional.ofNullable(building.get(view.name())).map(AtomicLong::get);
    }

    private void build(View<?> view, AtomicLong progress) {
        try {
            Generation<?> next = begin(view);
            loader.load(List.of(next), 0, progress);
            generations.change(view, GenerationState::loaded);
            awaitCaughtUp(view, next);
            TotalsCheck.Result result = check.check(next);
            generations.change(
                    view,
                    state ->
                            result.differences() == 0
                                    ? state.switched()
                                    : state.abandoned(result.differences() + " totals differ"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("rebuild of {} failed: {}", view.name(), Failure.words(e));
            generations.change(view, state -> state.abandoned(Failure.words(e)));
        }
    }

    /** Waits until the next generation holds all that the live one held a moment ago. */
    private void awaitCaughtUp(View<?> view, Generation<?> next) throws InterruptedException {
        Generation<?> live = generations.live(view);
        long end = System.nanoTime() + CATCH_UP_WITHIN.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        while (live != null && !isCaughtUp(live, next)) {
            if (System.nanoTime() > end || never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the new generation does not catch up");
            }
        }
    }

    private boolean isCaughtUp(Generation<?> live, Generation<?> next) {
        for (int partition = 0; partition < partitions; partition++) {
            if (next.model().head(partition).position() < live.model().head(partition).position()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes the previous generation, which was kept up, the live one again.
     *
     * @return false where there is none
     */
    public boolean rollBack(View<?> view) {
        if (generations.state(view).previous() == 0) {
            return false;
        }
        generations.change(view, state -> state.previous() == 0 ? state : state.rolledBack());
        return true;
    }

    /** Compares the live totals with a full sum; null where nothing is live. */
    public TotalsCheck.Result check(View<?> view) {
        Generation<?> live = generations.live(view);
        return live == null ? new TotalsCheck.Result(0, 0, 0) : check.check(live);
    }
}
