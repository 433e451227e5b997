package fengqiao.command.matter;

import fengqiao.command.platform.bus.Issue;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRegistered;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Loads a matter, checks what every step checks, and applies what a decision returns. */
public final class Matters {
    static final String OCCURRED_AT = "occurredAt";
    private static final String ROUTING_KEY = "routingKey";
    private static final String ACTOR = "actor";
    private final Repository<Matter> repository;

    public Matters(Repository<Matter> repository) {
        this.repository = repository;
    }

    /** How a step chooses its time. */
    @FunctionalInterface
    public interface Timing {
        Instant choose(Issue issue, Instant last);

        /** A time before the last event is refused if the caller said it. */
        Timing STRICT = (issue, last) -> issue.occurrence().after(last);

        /** A time before the last event moves up to it. */
        Timing LENIENT = (issue, last) -> issue.occurrence().notBefore(last);
    }

    /**
     * One step of a matter.
     *
     * @param decision of the state and the time of the step
     * @throws fengqiao.command.refusal.Refused where the matter is unknown, out of the caller's
     *     region, changed since the caller saw it, or the decision refuses
     */
    public MatterAnswer step(
            MatterId id, Issue issue, BiFunction<MatterState, Instant, MatterEvent> decision) {
        return step(id, issue, Timing.STRICT, decision);
    }

    /** The same with another choice of time. */
    public MatterAnswer step(
            MatterId id,
            Issue issue,
            Timing timing,
            BiFunction<MatterState, Instant, MatterEvent> decision) {
        Aggregate<Matter> aggregate = load(id);
        return aggregate.invoke(matter -> {
            MatterState state = matter.state();
            RegionCode region = state.registration().region();
            issue.caller().requireRegion(region);
            requireUnchanged(state, issue, aggregate.version());
            Instant at = timing.choose(issue, state.lastOccurredAt());
            AggregateLifecycle.apply(decision.apply(state, at), metadata(issue, region, at));
            String stage = matter.state().stage().name();
            return new MatterAnswer(id.value(), stage, 0, aggregate.version(), at);
        });
    }

    /** Whether there is such a matter within the caller's region. */
    public boolean knows(MatterId id, Issue issue) {
        try {
            return repository
                    .load(id.value())
                    .invoke(matter ->
                            issue.caller().reaches(matter.state().registration().region()));
        } catch (AggregateNotFoundException e) {
            return false;
        }
    }

    /** How a matter stands, for decisions about other records; none where it is unknown. */
    public @Nullable MatterState look(MatterId id) {
        try {
            return repository.load(id.value()).invoke(Matter::state);
        } catch (AggregateNotFoundException e) {
            return null;
        }
    }

    private Aggregate<Matter> load(MatterId id) {
        try {
            return repository.load(id.value());
        } catch (AggregateNotFoundException e) {
            throw Refusal.of(MatterRule.UNKNOWN).asException();
        }
    }

    private static void requireUnchanged(MatterState state, Issue issue, long sequence) {
        Long expected = issue.expectedSequence();
        if (expected != null && expected != sequence) {
            throw Refusal.of(MatterRule.CHANGED)
                    .in(state.stage().name(), state.stage().allowed())
                    .asException();
        }
    }

    /** The first event of a new matter. */
    public void register(MatterRegistered event, Issue issue, Instant at) {
        MetaData metadata = metadata(issue, event.region(), at);
        try {
            repository.newInstance(() -> {
                var matter = new Matter();
                AggregateLifecycle.apply(event, metadata);
                return matter;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("registration failed", e);
        }
    }

    private static MetaData metadata(Issue issue, RegionCode region, Instant at) {
        return MetaData.from(
                Map.of(
                        OCCURRED_AT,
                        Objects.toString(at),
                        ROUTING_KEY,
                        region.county().value(),
                        ACTOR,
                        issue.caller().subject()));
    }
}
