package fengqiao.query.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.eventstore.Append;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.NewEvent;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.wire.EventTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.json.JsonMapper;

/** Writes the log and relays it to Kafka, as the command side does. */
final class TestLog implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventLog log;
    private final LogReader reader;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, String> about = new HashMap<>();
    private long relayed;

    TestLog(DataSource owner, String bootstrap) {
        EventLogMigrations.migrate(owner);
        log = EventLog.open(owner, EventLogSettings.defaults());
        reader = new LogReader(owner);
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers", bootstrap,
                                "key.serializer", ByteArraySerializer.class,
                                "value.serializer", ByteArraySerializer.class));
    }

    /** Appends in order; positions follow those of the history. */
    long append(List<Recorded<?>> events) throws ExecutionException, InterruptedException {
        long position = 0;
        for (Recorded<?> event : events) {
            String type = EventTypes.nameOf(event.event().getClass());
            position =
                    append(
                            event.stream(),
                            event.county(),
                            type,
                            JSON.writeValueAsBytes(event.event()),
                            event);
        }
        return position;
    }

    /** Appends an event with a payload of the test's own making. */
    long append(String stream, String county, String type, byte[] payload, Recorded<?> like)
            throws ExecutionException, InterruptedException {
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        Map<String, String> said = new HashMap<>(Map.of("actor", like.actor()));
        if (!like.accusations().isEmpty()) {
            said.put(Recorded.ACCUSATIONS, accusations(like));
            about.put(stream, accusations(like));
        }
        byte[] metadata = JSON.writeValueAsBytes(said);
        var appended =
                log.append(
                                Append.of(
                                        new NewEvent(
                                                UUID.randomUUID().toString(),
                                                stream,
                                                sequence,
                                                "",
                                                type,
                                                null,
                                                payload,
                                                metadata,
                                                like.occurredAt(),
                                                county)))
                        .get();
        return appended.lastPosition();
    }

    private static String accusations(Recorded<?> event) {
        return event.accusations().stream().map(MatterId::value).collect(Collectors.joining(" "));
    }

    /** Sends what is new in the log to Kafka. */
    void relay() throws ExecutionException, InterruptedException {
        for (StoredEvent event : reader.after(relayed, 10_000)) {
            ProducerRecord<byte[], byte[]> record =
                    new ProducerRecord<>(
                            TestKafka.TOPIC,
                            null,
                            event.recordedAt().toEpochMilli(),
                            event.routingKey().getBytes(UTF_8),
                            event.payload());
            header(record, "ce_id", event.eventId());
            header(record, "ce_type", event.type());
            header(record, "ce_source", "/fengqiao/" + event.routingKey());
            header(record, "ce_subject", event.stream());
            header(record, "ce_time", event.occurredAt().toString());
            header(record, "ce_position", Long.toString(event.position()));
            header(record, "ce_sequence", Long.toString(event.sequence()));
            header(record, "ce_recordedat", event.recordedAt().toString());
            header(record, "ce_actor", "tester");
            if (about.containsKey(event.stream())) {
                header(record, "ce_" + Recorded.ACCUSATIONS, about.get(event.stream()));
            }
            producer.send(record).get();
            relayed = event.position();
        }
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    long head() {
        return reader.head();
    }

    @Override
    public void close() {
        producer.close();
        reader.close();
        log.close();
    }
}
