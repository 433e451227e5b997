package fengqiao.command.platform.record;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Standing;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind: begins them, loads them, checks what every change checks (region, room,
 * tag, time), and applies what a decision returns. To be called while a command is handled.
 */
public final class Records<S extends Standing> {
    static final String OCCURRED_AT = "occurredAt";
    private final RecordKind<S, ? extends RecordDoor<S>> kind;
    private final Creation creation;
    private final Repository<? extends RecordDoor<S>> repository;
    private final RecordRooms rooms;
    private final CommandLog log;

    private Records(
            RecordKind<S, ? extends RecordDoor<S>> kind,
            Repository<? extends RecordDoor<S>> repository,
            Creation creation,
            RecordRooms rooms,
            CommandLog log) {
        this.kind = kind;
        this.repository = repository;
        this.creation = creation;
        this.rooms = rooms;
        this.log = log;
    }

    static <S extends Standing, D extends RecordDoor<S>> Records<S> of(
            RecordKind<S, D> kind, Repository<D> repository, RecordRooms rooms, CommandLog log) {
        Creation creation =
                (id, event, metadata) ->
                        repository.newInstance(() -> {
                            D door = kind.fresh().get();
                            door.name(id);
                            AggregateLifecycle.apply(event, metadata);
                            return door;
                        });
        return new Records<>(kind, repository, creation, rooms, log);
    }

    /** Makes an aggregate with its first event. */
    @FunctionalInterface
    private interface Creation {
        Aggregate<?> begin(String id, DomainEvent first, MetaData metadata) throws Exception;
    }

    /** The accusations a record is about after an event; no doorway before the first. */
    @FunctionalInterface
    private interface Room {
        Set<String> after(@Nullable RecordDoor<?> before, DomainEvent event);
    }

    private Room asked(Issue issue) {
        return (before, event) -> rooms.after(before, kind.room(), event, issue);
    }

    /** The state by the decision of a step; none before the first event. */
    @FunctionalInterface
    public interface Step<S> {
        DomainEvent decide(@Nullable S state, Instant at);
    }

    /**
     * Begins a record whose id nobody else can have.
     *
     * @param place where it belongs: the caller's region must hold it
     */
    public RecordAnswer create(RecordId id, RegionCode place, Issue issue, DomainEvent first) {
        issue.caller().requireRegion(place);
        return begin(id, place, issue, first, asked(issue));
    }

    /**
     * Changes a record.
     *
     * @param decision of its state and the time of the change
     * @throws fengqiao.command.refusal.Refused where the record is unknown, out of the caller's
     *     region, changed since the caller saw it, or the decision refuses
     */
    public RecordAnswer change(
            RecordId id, Issue issue, BiFunction<S, Instant, ? extends DomainEvent> decision) {
        Aggregate<? extends RecordDoor<S>> found = find(id);
        if (found == null) {
            throw Refusal.of(RecordRule.UNKNOWN).asException();
        }
        return change(found, id, issue, decision, asked(issue));
    }

    /**
     * Begins or changes a record whose id says what it is about, such as a grid and a day.
     *
     * @param decision gets no state where there is nothing yet
     */
    public RecordAnswer put(RecordId id, RegionCode place, Issue issue, Step<S> decision) {
        issue.caller().requireRegion(place);
        Aggregate<? extends RecordDoor<S>> found = find(id);
        return found == null
                ? begin(
                        id,
                        place,
                        issue,
                        decision.decide(null, issue.occurrence().at()),
                        asked(issue))
                : change(found, id, issue, decision::decide, asked(issue));
    }

    /**
     * The same for what happens by itself and knows the room: no matter is looked up, and none is
     * waited for.
     *
     * @param accusations it is about, all of them
     */
    public RecordAnswer note(
            RecordId id,
            RegionCode place,
            Issue issue,
            Collection<String> accusations,
            Step<S> decision) {
        Aggregate<? extends RecordDoor<S>> found = find(id);
        Room known = (door, event) -> Set.copyOf(accusations);
        return found == null
                ? begin(id, place, issue, decision.decide(null, issue.occurrence().at()), known)
                : change(found, id, issue, decision::decide, known);
    }

    /** The state of a record a decision about another one asks for, or none. */
    public @Nullable S look(RecordId id) {
        Aggregate<? extends RecordDoor<S>> found = find(id);
        return found == null ? null : found.invoke(RecordDoor::state);
    }

    /** The same for the caller: none where it is in a room that does not admit the caller. */
    public @Nullable S look(RecordId id, Caller caller) {
        Aggregate<? extends RecordDoor<S>> found = find(id);
        return found == null
                ? null
                : found.invoke(door -> rooms.admits(door, caller) ? door.state() : null);
    }

    /** Accusations that a record is about; none where there is no such record. */
    Set<String> accusations(RecordId id) {
        Aggregate<? extends RecordDoor<S>> found = find(id);
        return found == null ? Set.of() : found.invoke(RecordDoor::accusations);
    }

    /** Puts a row into the commit of the change. */
    public void attach(SideRow row) {
        log.attach(row);
    }

    private RecordAnswer change(
            Aggregate<? extends RecordDoor<S>> aggregate,
            RecordId id,
            Issue issue,
            BiFunction<S, Instant, ? extends DomainEvent> decision,
            Room room) {
        return aggregate.invoke(door -> {
            S state = door.state();
            rooms.require(door, issue);
            issue.caller().requireRegion(state.region());
            requireUnchanged(state, issue, aggregate.version());
            Instant at = issue.occurrence().after(door.last());
            DomainEvent event = decision.apply(state, at);
            Set<String> about = room.after(door, event);
            AggregateLifecycle.apply(event, metadata(issue, state.region(), at, about));
            return answer(id, door.state(), aggregate.version(), at);
        });
    }

    private RecordAnswer begin(
            RecordId id, RegionCode place, Issue issue, DomainEvent first, Room room) {
        Instant at = issue.occurrence().at();
        Set<String> about = room.after(null, first);
        try {
            Aggregate<?> created =
                    creation.begin(id.value(), first, metadata(issue, place, at, about));
            S state = kind.door().cast(created.invoke(door -> door)).state();
            return answer(id, state, 0, at);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("record not begun", e);
        }
    }

    private RecordAnswer answer(RecordId id, S state, long sequence, Instant at) {
        return new RecordAnswer(id.value(), state.stage(), 0, sequence, at);
    }

    private @Nullable Aggregate<? extends RecordDoor<S>> find(RecordId id) {
        if (!id.isOf(kind.name())) {
            return null;
        }
        try {
            return repository.load(id.value());
        } catch (AggregateNotFoundException e) {
            return null;
        }
    }

    private static void requireUnchanged(Standing state, Issue issue, long sequence) {
        Long expected = issue.expectedSequence();
        if (expected != null && expected != sequence) {
            throw state.refusal(RecordRule.CHANGED).asException();
        }
    }

    private static MetaData metadata(
            Issue issue, RegionCode region, Instant at, Set<String> accusations) {
        Map<String, Object> said = new HashMap<>();
        said.put(OCCURRED_AT, at.toString());
        said.put("routingKey", region.county().value());
        said.put("actor", issue.caller().subject());
        if (!accusations.isEmpty()) {
            said.put(Recorded.ACCUSATIONS, String.join(" ", accusations));
        }
        return MetaData.from(said);
    }
}
