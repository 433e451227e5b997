package fengqiao.eventstore;

import fengqiao.eventstore.reader.StreamEvent;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** A row as Axon reads it; its own entry class would write each time as text and parse it again. */
final class AxonEventData implements DomainEventData<byte[]> {

    private final StreamEvent event;

    AxonEventData(StreamEvent event) {
        this.event = event;
    }

    @Override
    public @Nullable String getType() {
        return event.aggregateType().isEmpty() ? null : event.aggregateType();
    }

    /** Null for an event outside aggregates, by which Axon knows it. */
    @Override
    public @Nullable String getAggregateIdentifier() {
        boolean outside = event.aggregateType().isEmpty() && event.stream().equals(event.eventId());
        return outside ? null : event.stream();
    }

    @Override
    public long getSequenceNumber() {
        return event.sequence();
    }

    @Override
    public String getEventIdentifier() {
        return event.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return event.occurredAt();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                event.payload(),
                byte[].class,
                new SimpleSerializedType(event.type(), event.revision()));
    }
}
