package fengqiao.eventstore;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that is not yet in the log.
 *
 * @param eventId unique over the whole log
 * @param stream id of the aggregate; events outside aggregates use a stream of their own
 * @param sequence place within the stream, from 0
 * @param aggregateType kind of the stream, empty for events outside aggregates
 * @param type wire name of the payload
 * @param revision revision of the payload's form, where the serializer has one
 * @param payload bytes as the serializer made them; never changed after the call
 * @param metadata bytes as the serializer made them; never changed after the call
 * @param occurredAt when it happened; the log keeps microseconds
 * @param routingKey what the relay routes by (the county code), empty if none
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewEvent(
        String eventId,
        String stream,
        long sequence,
        String aggregateType,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata,
        Instant occurredAt,
        String routingKey) {

    public NewEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(aggregateType, "aggregateType");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(routingKey, "routingKey");
    }
}
