package fengqiao.eventstore;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StreamLoads;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on the event log. An append returns when it is durable; it needs no
 * transaction manager, for the append is the transaction and takes the command's {@link CommitRows}
 * with it. A taken place in a stream becomes Axon's {@code ConcurrencyException} or {@code
 * AggregateStreamCreationException}; the other {@link EventLogException}s reach the caller as they
 * are.
 */
public final class AxonEventLogEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private final EventLog log;
    private final LogPlaces places;
    private final LogReader reader;
    private final StreamLoads loads;
    private final SnapshotStore snapshots;

    private AxonEventLogEngine(Builder builder) {
        super(builder);
        this.log = Objects.requireNonNull(builder.log, "log");
        DataSource source = Objects.requireNonNull(builder.source, "dataSource");
        this.places = new LogPlaces(source);
        this.reader = new LogReader(source);
        this.loads = new StreamLoads(source, builder.loadLanes);
        this.snapshots = new SnapshotStore(source);
    }

    /**
     * A builder in Axon's manner; log and data source are required, a serializer nearly always
     * wanted.
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<NewEvent> rows = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            rows.add(AxonEvents.newEvent(event, serializer));
        }
        try {
            CommitRows.stored(await(new Append(rows, CommitRows.attached())));
        } catch (StreamConflict e) {
            handlePersistenceException(e, culprit(events, e));
        }
    }

    private Appended await(Append append) {
        try {
            return log.append(append).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof EventLogException reason) {
                throw reason;
            }
            throw new EventStoreException("append failed", e.getCause());
        }
    }

    private static EventMessage<?> culprit(
            List<? extends EventMessage<?>> events, StreamConflict conflict) {
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> domain
                    && domain.getSequenceNumber() == conflict.sequence()
                    && domain.getAggregateIdentifier().equals(conflict.stream())) {
                return event;
            }
        }
        return events.getFirst();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        try {
            snapshots.store(AxonEvents.newEvent(snapshot, serializer));
        } catch (SQLException e) {
            handlePersistenceException(e, snapshot);
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        try {
            return snapshots.load(aggregateIdentifier).stream();
        } catch (SQLException e) {
            throw new EventStoreException("snapshot unreadable: " + aggregateIdentifier, e);
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken lastToken, int batchSize) {
        return reader.after(position(lastToken), batchSize).stream()
                .map(AxonEvents::tracked)
                .toList();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return loads.load(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(AxonEvents::domain)
                .toList();
    }

    private static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        if (token instanceof GlobalSequenceTrackingToken global) {
            return global.getGlobalIndex();
        }
        throw new IllegalArgumentException("not a token of this log: " + token);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return Optional.ofNullable(places.lastSequence(aggregateIdentifier));
    }

    /** Null where the log is empty, as the contract says; position 0 would be as right. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return reader.head() == 0 ? null : new GlobalSequenceTrackingToken(0);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = reader.head();
        return head == 0 ? null : new GlobalSequenceTrackingToken(head);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        Long first = places.firstSince(dateTime);
        return first == null ? createHeadToken() : new GlobalSequenceTrackingToken(first - 1);
    }

    /** Ends loading and watching; the log itself is its owner's to close. */
    @Override
    public void close() {
        loads.close();
        reader.close();
    }

    /** Settings of the engine. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable EventLog log;
        private @Nullable DataSource source;
        private int loadLanes = 2;

        private Builder() {
            persistenceExceptionResolver(StreamConflict.class::isInstance);
        }

        /** Where events are appended. */
        public Builder log(EventLog to) {
            this.log = to;
            return this;
        }

        /**
         * For reading and snapshots, best a pool with two connections more than {@link #loadLanes}.
         */
        public Builder dataSource(DataSource from) {
            this.source = from;
            return this;
        }

        /** Connections that load streams; 2 unless told. */
        public Builder loadLanes(int lanes) {
            this.loadLanes = lanes;
            return this;
        }

        @Override
        public Builder eventSerializer(Serializer eventSerializer) {
            super.eventSerializer(eventSerializer);
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer snapshotSerializer) {
            super.snapshotSerializer(snapshotSerializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcasterChain) {
            super.upcasterChain(upcasterChain);
            return this;
        }

        @Override
        public Builder snapshotFilter(SnapshotFilter snapshotFilter) {
            super.snapshotFilter(snapshotFilter);
            return this;
        }

        /** Makes the engine. */
        public AxonEventLogEngine build() {
            return new AxonEventLogEngine(this);
        }
    }
}
