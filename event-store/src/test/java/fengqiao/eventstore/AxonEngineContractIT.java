package fengqiao.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** What Axon expects of a storage engine, stated anew for this one. */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class AxonEngineContractIT {

    private static final Instant T30 = Instant.parse("2007-12-03T10:15:30Z");
    private static final WireNameSerializer SERIALIZER =
            new WireNameSerializer(
                    JsonMapper.builder().build(),
                    List.of(new WireType("test.noted.v1", "1", Noted.class)));

    record Noted(String text) {}

    private final String stream = UUID.randomUUID().toString();
    private final DataSource source = TestPostgres.newDatabase();
    private final EventLog log = EventLog.open(source, EventLogSettings.defaults());
    private final AxonEventLogEngine engine = engine().build();

    private AxonEventLogEngine.Builder engine() {
        return AxonEventLogEngine.builder()
                .log(log)
                .dataSource(source)
                .loadLanes(1)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER);
    }

    @AfterEach
    void close() {
        engine.close();
        log.close();
    }

    private DomainEventMessage<Noted> domain(String id, String of, long sequence, Instant at) {
        return new GenericDomainEventMessage<>(
                "Note", of, sequence, new Noted("n" + sequence), MetaData.emptyInstance(), id, at);
    }

    private DomainEventMessage<Noted> domain(long sequence) {
        return domain(UUID.randomUUID().toString(), stream, sequence, T30.plusSeconds(sequence));
    }

    private DomainEventMessage<Noted> at(long sequence, int plusSeconds) {
        return domain(UUID.randomUUID().toString(), stream, sequence, T30.plusSeconds(plusSeconds));
    }

    private List<DomainEventMessage<Noted>> domains(int count) {
        return IntStream.range(0, count).mapToObj(this::domain).toList();
    }

    private List<String> idsFrom(@org.jspecify.annotations.Nullable TrackingToken token) {
        return engine.readEvents(token, false).map(EventMessage::getIdentifier).toList();
    }

    private static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().<String>map(EventMessage::getIdentifier).toList();
    }

    @Test
    void streamsAreKeptApartAndReadFromAnySequence() {
        engine.appendEvents(domains(5));
        engine.appendEvents(domain("x", "other", 0, T30));

        assertThat(engine.readEvents(stream).asStream()).hasSize(5);
        assertThat(engine.readEvents("other").asStream()).hasSize(1);
        assertThat(engine.readEvents("nobody").asStream()).isEmpty();
        assertThat(
                        engine.readEvents(stream, 2)
                                .asStream()
                                .map(DomainEventMessage::getSequenceNumber))
                .containsExactly(2L, 3L, 4L);
        assertThat(engine.lastSequenceNumberFor(stream)).contains(4L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void aMessageComesBackAsItWent() {
        engine.appendEvents(domain(0).withMetaData(MetaData.with("key", "value")));

        DomainEventMessage<?> read = engine.readEvents(stream).next();

        assertThat(read.getPayload()).isEqualTo(new Noted("n0"));
        assertThat(read.getType()).isEqualTo("Note");
        assertThat(read.getTimestamp()).isEqualTo(T30);
        assertThat(read.getMetaData()).isEqualTo(MetaData.with("key", "value"));
        assertThat(read.withMetaData(MetaData.with("k2", "v")).getMetaData())
                .containsOnlyKeys("k2");
        assertThat(read.andMetaData(MetaData.with("k2", "v")).getMetaData())
                .containsOnlyKeys("key", "k2");
    }

    @Test
    void eventsOutsideAggregatesComeBackWithoutOne() {
        engine.appendEvents(
                new GenericEventMessage<>(new Noted("hello"), MetaData.with("key", "value")));

        List<? extends TrackedEventMessage<?>> read = engine.readEvents(null, false).toList();

        assertThat(read).hasSize(1);
        assertThat(read.getFirst()).isNotInstanceOf(DomainEventMessage.class);
        assertThat(read.getFirst().getPayload()).isEqualTo(new Noted("hello"));
        assertThat(read.getFirst().getMetaData()).containsEntry("key", "value");
    }

    @Test
    void moreThanABatchIsReadToItsEnd() {
        engine.appendEvents(domains(engine.batchSize() + 10));
        GenericEventMessage<Noted> last = new GenericEventMessage<>(new Noted("last"));
        engine.appendEvents(last);

        assertThat(engine.readEvents(stream).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(
                        java.util.stream.LongStream.range(0, engine.batchSize() + 10)
                                .boxed()
                                .toList());
        assertThat(idsFrom(null))
                .hasSize(engine.batchSize() + 11)
                .last()
                .isEqualTo(last.getIdentifier());
    }

    @Test
    void tokensContinueRightBehindTheEventTheyCameWith() {
        List<DomainEventMessage<Noted>> events = domains(4);
        engine.appendEvents(events);
        TrackingToken first =
                engine.readEvents(null, false).findFirst().orElseThrow().trackingToken();

        assertThat(idsFrom(first)).isEqualTo(ids(events.subList(1, 4)));
        assertThatThrownBy(() -> idsFrom(GapAwareTrackingToken.newInstance(1, java.util.Set.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tailAndHeadTokens() {
        assertThat(engine.createTailToken()).isNull();
        assertThat(engine.createHeadToken()).isNull();
        List<DomainEventMessage<Noted>> events = domains(3);
        engine.appendEvents(events);

        assertThat(idsFrom(engine.createTailToken())).isEqualTo(ids(events));
        assertThat(idsFrom(engine.createHeadToken())).isEmpty();
        DomainEventMessage<Noted> later = domain(3);
        TrackingToken head = engine.createHeadToken();
        engine.appendEvents(later);
        assertThat(idsFrom(head)).containsExactly(later.getIdentifier());
    }

    @Test
    void aTokenAtATimeSkipsWhatLiesBeforeTheFirstEventSince() {
        List<DomainEventMessage<Noted>> events =
                List.of(at(0, 0), at(1, 10), at(2, 20), at(3, 15), at(4, 12));
        engine.appendEvents(events);

        assertThat(idsFrom(engine.createTokenAt(T30.plusSeconds(15))))
                .isEqualTo(ids(events.subList(2, 5)));
        assertThat(idsFrom(engine.createTokenAt(T30))).isEqualTo(ids(events));
        assertThat(idsFrom(engine.createTokenAt(T30.minusSeconds(9999)))).isEqualTo(ids(events));
        assertThat(idsFrom(engine.createTokenAt(T30.plusSeconds(9999)))).isEmpty();
    }

    @Test
    void theLatestSnapshotStaysWhateverComesLater() {
        for (long sequence : new long[] {0, 1, 3, 2}) {
            engine.storeSnapshot(domain(sequence));
        }

        assertThat(engine.readSnapshot(stream))
                .hasValueSatisfying(
                        snapshot -> assertThat(snapshot.getSequenceNumber()).isEqualTo(3));
        assertThat(engine.readSnapshot("nobody")).isEmpty();
    }

    @Test
    void snapshotFiltersDecide() {
        engine.storeSnapshot(domain(1));

        AxonEventLogEngine refusing = engine().snapshotFilter(data -> false).build();
        AxonEventLogEngine mixed =
                engine().snapshotFilter(
                                org.axonframework.eventsourcing.snapshotting.SnapshotFilter
                                        .allowAll()
                                        .combine(data -> data.getSequenceNumber() == 1))
                        .build();

        assertThat(refusing.readSnapshot(stream)).isEmpty();
        assertThat(mixed.readSnapshot(stream)).isPresent();
        refusing.close();
        mixed.close();
    }

    @Test
    void aTakenPlaceIsAConcurrencyConflictAndATakenStartACreationConflict() {
        engine.appendEvents(domains(2));

        assertThatThrownBy(() -> engine.appendEvents(domain(0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> engine.appendEvents(domain(1)))
                .isExactlyInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(at(2, 0), at(2, 0)))
                .isExactlyInstanceOf(ConcurrencyException.class);
        assertThat(engine.readEvents(stream).asStream()).hasSize(2);
    }

    @Test
    void aTakenEventIdIsAConflictToo() {
        assertThatThrownBy(() ->
                        engine.appendEvents(
                                domain("id", stream, 0, T30), domain("id", "other", 0, T30)))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(domain("id", stream, 1, T30));
        assertThatThrownBy(() -> engine.appendEvents(domain("id", "other", 1, T30)))
                .isExactlyInstanceOf(ConcurrencyException.class);
        assertThat(engine.readEvents("other").asStream()).isEmpty();
    }

    @Test
    void withoutAResolverAConflictIsAStoreFailure() {
        AxonEventLogEngine.Builder builder = engine();
        builder.persistenceExceptionResolver(e -> false);
        AxonEventLogEngine unresolved = builder.build();

        assertThatThrownBy(() -> unresolved.appendEvents(domain(0), domain(0)))
                .isInstanceOf(EventStoreException.class);
        unresolved.close();
    }

    @Test
    void upcastersSeeStreamAndTail() {
        EventUpcaster twice =
                input -> input.flatMap(event -> java.util.stream.Stream.of(event, event));
        AxonEventLogEngine doubling = engine().upcasterChain(twice).build();
        doubling.appendEvents(domains(4));

        assertThat(
                        doubling.readEvents(stream)
                                .asStream()
                                .map(DomainEventMessage::getSequenceNumber))
                .containsExactly(0L, 0L, 1L, 1L, 2L, 2L, 3L, 3L);
        assertThat(doubling.readEvents(null, false)).hasSize(8);
        doubling.close();
    }

    @Test
    void anUnknownTypeIsReadAsUnknownAndNothingElseSuffers() {
        WireNameSerializer other = new WireNameSerializer(JsonMapper.builder().build(), List.of());
        engine.appendEvents(domain(0));
        AxonEventLogEngine ignorant = engine().eventSerializer(other).build();

        assertThat(ignorant.readEvents(stream).next().getPayloadType())
                .isEqualTo(UnknownSerializedType.class);
        ignorant.close();
    }

    @Test
    void metadataNamesTheTimeItHappenedAndTheRoute() {
        engine.appendEvents(
                domain(0)
                        .withMetaData(
                                MetaData.with("occurredAt", "2026-02-03T09:00:00+08:00")
                                        .and("routingKey", "451324")));

        assertThat(engine.readEvents(stream).next().getTimestamp())
                .isEqualTo("2026-02-03T01:00:00Z");
        try (fengqiao.eventstore.reader.LogReader reader =
                new fengqiao.eventstore.reader.LogReader(source)) {
            assertThat(reader.after(0, 1).getFirst().routingKey()).isEqualTo("451324");
            assertThat(reader.after(0, 1).getFirst().type()).isEqualTo("test.noted.v1");
        }
    }
}
