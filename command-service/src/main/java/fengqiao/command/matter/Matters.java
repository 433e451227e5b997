package fengqiao.command.matter;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Loads a matter, checks what every step checks, and applies what a decision returns. */
public final class Matters {
    static final String OCCURRED_AT = "occurredAt";
    private static final String ROUTING_KEY = "routingKey";
    private static final String ACTOR = "actor";
    private final MatterStore store;
    private final Positions positions;

    public Matters(Repository<Matter> repository, Positions positions) {
        this.store = new MatterStore(repository);
        this.positions = positions;
    }

    /** Where in the log an event of a stream stands; what is not durable yet stands nowhere. */
    @FunctionalInterface
    public interface Positions {
        OptionalLong of(String stream, long sequence);
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
        return take(
                id,
                issue,
                timing,
                (state, at) -> {
                    Rooms.require(state, issue.caller());
                    return List.of(decision.apply(state, at));
                });
    }

    /** One step that is told in several events, oldest first; they are stored together. */
    public MatterAnswer steps(
            MatterId id,
            Issue issue,
            BiFunction<MatterState, Instant, List<? extends MatterEvent>> decision) {
        return take(
                id,
                issue,
                Timing.STRICT,
                (state, at) -> {
                    Rooms.require(state, issue.caller());
                    return decision.apply(state, at);
                });
    }

    /**
     * A further report of a matter in hand: whoever may register may add one, to an accusation too,
     * without learning anything of it.
     */
    public MatterAnswer report(
            MatterId id, Issue issue, BiFunction<MatterState, Instant, MatterEvent> decision) {
        return take(id, issue, Timing.LENIENT, (state, at) -> List.of(decision.apply(state, at)));
    }

    /**
     * What the command does to another matter in the same commit; the caller's tag is not that
     * matter's, and its time yields to it. Whoever changes two {@link #hold}s them first.
     */
    public MatterAnswer also(
            MatterId id, Issue issue, BiFunction<MatterState, Instant, MatterEvent> decision) {
        return step(id, issue.further(), Timing.LENIENT, decision);
    }

    /** Locks two matters in an order all commands keep, so that none waits for one that waits. */
    public void hold(MatterId one, MatterId other) {
        boolean inOrder = one.value().compareTo(other.value()) <= 0;
        look(inOrder ? one : other);
        look(inOrder ? other : one);
    }

    private MatterAnswer take(
            MatterId id,
            Issue issue,
            Timing timing,
            BiFunction<MatterState, Instant, List<? extends MatterEvent>> decision) {
        Aggregate<Matter> aggregate = store.load(id);
        return aggregate.invoke(matter -> {
            MatterState state = matter.state();
            RegionCode region = state.registration().region();
            if (!issue.caller().isCitizen()) {
                issue.caller().requireRegion(region);
            }
            try {
                requireMayAct(state, issue, aggregate.version());
                Instant at = timing.choose(issue, state.lastOccurredAt());
                MetaData metadata = metadata(issue, region, at);
                decision.apply(state, at)
                        .forEach(event -> AggregateLifecycle.apply(event, metadata));
                String stage = matter.state().stage().name();
                return new MatterAnswer(id.value(), stage, 0, aggregate.version(), at);
            } catch (Refused refused) {
                throw placed(refused, id, aggregate.version());
            }
        });
    }

    /** A refusal that tells the state tells as well where in the log that state is to be read. */
    private Refused placed(Refused refused, MatterId id, long sequence) {
        if (refused.refusal().state() == null) {
            return refused;
        }
        OptionalLong position = positions.of(id.value(), sequence);
        return position.isPresent()
                ? refused.refusal().at(position.getAsLong()).asException()
                : refused;
    }

    /**
     * How another matter stands, to decide on this one.
     *
     * @throws fengqiao.command.refusal.Refused where it is unknown or out of the caller's region
     */
    public MatterState look(MatterId id, Issue issue) {
        return store.load(id)
                .invoke(matter -> {
                    issue.caller().requireRegion(matter.state().registration().region());
                    return matter.state();
                });
    }

    /** Whether there is such a matter within the caller's region. */
    public boolean knows(MatterId id, Issue issue) {
        MatterState state = look(id, issue.caller());
        return state != null && issue.caller().reaches(state.registration().region());
    }

    /** How a matter stands, for decisions about other records; none where it is unknown. */
    public @Nullable MatterState look(MatterId id) {
        Aggregate<Matter> found = store.find(id);
        return found == null ? null : found.invoke(Matter::state);
    }

    /** The same for the caller: none where it is in a room that does not admit the caller. */
    public @Nullable MatterState look(MatterId id, Caller caller) {
        MatterState state = look(id);
        return state == null || !Rooms.admits(state, caller) ? null : state;
    }

    private static void requireMayAct(MatterState state, Issue issue, long sequence) {
        if (state.life().casework().recuses(issue.caller().subject())) {
            throw state.refusal(MatterRule.RECUSED, Move.RECUSE).asException();
        }
        Long expected = issue.expectedSequence();
        if (expected != null && expected != sequence) {
            throw Refusal.of(MatterRule.CHANGED)
                    .in(state.stage().name(), state.life().allowed())
                    .asException();
        }
    }

    /**
     * What a step elsewhere does to a matter, in its commit and whoever took it.
     *
     * @param decision none where it does nothing
     */
    public void follow(
            MatterId id, Issue issue, Function<MatterState, @Nullable MatterEvent> decision) {
        store.load(id)
                .execute(matter -> {
                    MatterState state = matter.state();
                    MatterEvent event = decision.apply(state);
                    if (event != null) {
                        Instant at = issue.occurrence().notBefore(state.lastOccurredAt());
                        AggregateLifecycle.apply(
                                event, metadata(issue, state.registration().region(), at));
                    }
                });
    }

    /** The first event of a new matter. */
    public void register(MatterRegistered event, Issue issue, Instant at) {
        register(event, issue, at, List.of());
    }

    /** The same, with what it brings along from another county. */
    public void register(
            MatterRegistered event, Issue issue, Instant at, List<MatterEvent> further) {
        MetaData metadata = metadata(issue, event.region(), at);
        store.begin(event, further, metadata);
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
