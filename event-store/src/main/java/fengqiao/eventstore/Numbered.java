package fengqiao.eventstore;

import fengqiao.eventstore.reader.HashChain;
import fengqiao.eventstore.reader.LogHead;
import fengqiao.eventstore.reader.StoredEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Appends with their positions, times and hashes, ready for one commit. */
record Numbered(List<PendingAppend> appends, List<StoredEvent> events, LogHead head) {

    /** Continues the chain after {@code head}; recordedAt never falls behind the head's. */
    static Numbered after(LogHead head, List<PendingAppend> appends, Instant now, HashChain chain) {
        Instant clock = now.truncatedTo(ChronoUnit.MICROS);
        Instant recordedAt = clock.isBefore(head.recordedAt()) ? head.recordedAt() : clock;
        List<StoredEvent> events = new ArrayList<>(appends.size());
        LogHead end = head;
        for (PendingAppend pending : appends) {
            for (NewEvent event : pending.append.events()) {
                StoredEvent stored = number(event, end, recordedAt, chain);
                events.add(stored);
                end = new LogHead(stored.position(), stored.hash(), recordedAt);
            }
            pending.last = end;
        }
        return new Numbered(appends, events, end);
    }

    private static StoredEvent number(
            NewEvent event, LogHead previous, Instant recordedAt, HashChain chain) {
        StoredEvent bare = withHash(event, previous.position() + 1, recordedAt, previous.hash());
        return withHash(
                event, previous.position() + 1, recordedAt, chain.next(previous.hash(), bare));
    }

    private static StoredEvent withHash(
            NewEvent event, long position, Instant recordedAt, byte[] hash) {
        return new StoredEvent(
                position,
                event.stream(),
                event.sequence(),
                event.eventId(),
                event.aggregateType(),
                event.type(),
                event.revision(),
                event.payload(),
                event.metadata(),
                event.occurredAt(),
                recordedAt,
                event.routingKey(),
                hash);
    }
}
