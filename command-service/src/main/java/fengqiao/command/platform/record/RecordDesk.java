package fengqiao.command.platform.record;

import fengqiao.command.platform.bus.AxonBus;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RecordId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Hands out the records of a kind; each kind has one repository, however many ask for it. */
@Component
public final class RecordDesk {
    private final EventStore store;
    private final CommandLog log;
    private final RecordRooms rooms;
    private final Map<RecordKind<?, ?>, Records<?>> known = new ConcurrentHashMap<>();

    RecordDesk(EventStore store, CommandLog log, MatterRooms matters) {
        this.store = store;
        this.log = log;
        this.rooms = new RecordRooms(matters, this::passedOn);
    }

    @SuppressWarnings("unchecked") // made for that very kind
    public <S extends Standing, D extends RecordDoor<S>> Records<S> records(RecordKind<S, D> kind) {
        return (Records<S>)
                known.computeIfAbsent(
                        kind,
                        k -> Records.of(kind, AxonBus.repository(kind.door(), store), rooms, log));
    }

    private Set<String> passedOn(RecordId id) {
        return known.entrySet().stream()
                .filter(one -> one.getKey().room() == RecordRoom.PASSED_ON)
                .filter(one -> id.isOf(one.getKey().name()))
                .findFirst()
                .map(one -> one.getValue().accusations(id))
                .orElse(Set.of());
    }
}
