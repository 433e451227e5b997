package fengqiao.eventstore.reader;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log.
 *
 * @param position place in the whole log, from 1, without gaps
 * @param stream id of the aggregate
 * @param sequence place within the stream, from 0
 * @param eventId unique over the whole log
 * @param aggregateType kind of the stream, empty for events outside aggregates
 * @param type wire name of the payload
 * @param revision revision of the payload's form, if any
 * @param payload as serialized
 * @param metadata as serialized
 * @param occurredAt when it happened
 * @param recordedAt when the writer took it, never decreasing with the position
 * @param routingKey what the relay routes by, empty if none
 * @param hash SHA-256 over the hash of the row before and all the other columns
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredEvent(
        long position,
        String stream,
        long sequence,
        String eventId,
        String aggregateType,
        String type,
        @Nullable String revision,
        byte[] payload,
        byte[] metadata,
        Instant occurredAt,
        Instant recordedAt,
        String routingKey,
        byte[] hash) {}
