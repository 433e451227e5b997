package fengqiao.eventstore;

import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.eventstore.reader.StreamEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Axon's messages as rows of the log and back. */
final class AxonEvents {

    /** Metadata: when it happened, where that is not the time of the message; ISO-8601. */
    static final String OCCURRED_AT = "occurredAt";

    /** Metadata: what the relay routes by. */
    static final String ROUTING_KEY = "routingKey";

    private AxonEvents() {}

    static NewEvent newEvent(EventMessage<?> message, Serializer serializer) {
        SerializedObject<byte[]> payload = message.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metadata = message.serializeMetaData(serializer, byte[].class);
        String stream = message.getIdentifier();
        long sequence = 0;
        String aggregateType = "";
        if (message instanceof DomainEventMessage<?> domain) {
            stream = domain.getAggregateIdentifier();
            sequence = domain.getSequenceNumber();
            aggregateType = domain.getType() == null ? "" : domain.getType();
        }
        return new NewEvent(
                message.getIdentifier(),
                stream,
                sequence,
                aggregateType,
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData(),
                occurredAt(message),
                message.getMetaData().getOrDefault(ROUTING_KEY, "").toString());
    }

    private static Instant occurredAt(EventMessage<?> message) {
        Object said = message.getMetaData().get(OCCURRED_AT);
        if (said == null) {
            return message.getTimestamp();
        }
        if (said instanceof Instant instant) {
            return instant;
        }
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(said.toString(), Instant::from);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "metadata occurredAt is no ISO-8601 time: " + said, e);
        }
    }

    /** As an event of an aggregate; the message says when it occurred. */
    static DomainEventData<byte[]> domain(StreamEvent event) {
        return new AxonEventData(event);
    }

    /** As an event of the whole log. */
    static TrackedEventData<byte[]> tracked(StoredEvent event) {
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(event.position()), domain(StreamEvent.of(event)));
    }
}
