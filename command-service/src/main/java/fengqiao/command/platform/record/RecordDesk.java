package fengqiao.command.platform.record;

import fengqiao.command.platform.bus.AxonBus;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Standing;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Hands out the records of a kind; each kind has one repository, however many ask for it. */
@Component
public final class RecordDesk {
    private final EventStore store;
    private final CommandLog log;
    private final Map<RecordKind<?, ?>, Records<?>> known = new ConcurrentHashMap<>();

    RecordDesk(EventStore store, CommandLog log) {
        this.store = store;
        this.log = log;
    }

    @SuppressWarnings("unchecked") // made for that very kind
    public <S extends Standing, D extends RecordDoor<S>> Records<S> records(RecordKind<S, D> kind) {
        return (Records<S>)
                known.computeIfAbsent(
                        kind, k -> Records.of(kind, AxonBus.repository(kind.door(), store), log));
    }
}
