package fengqiao.eventstore.reader;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as far as its aggregate needs it to come back to life: columns that only readers of the
 * whole log look at would be sent and parsed for nothing.
 *
 * @param sequence place within the stream, from 0
 * @param aggregateType kind of the stream, empty for events outside aggregates
 * @param type wire name of the payload
 * @param revision revision of the payload's form, if any
 */
@SuppressWarnings("ArrayRecordComponent")
public record StreamEvent(
        String stream,
        long sequence,
        String eventId,
        String aggregateType,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata,
        Instant occurredAt) {

    /** The same of an event read whole. */
    public static StreamEvent of(StoredEvent event) {
        return new StreamEvent(
                event.stream(),
                event.sequence(),
                event.eventId(),
                event.aggregateType(),
                event.type(),
                event.revision(),
                event.payload(),
                event.metadata(),
                event.occurredAt());
    }
}
