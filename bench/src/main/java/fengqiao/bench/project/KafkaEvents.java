package fengqiao.bench.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.wire.EventDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts events into a topic as the relay does, and reads them as the product does. */
final class KafkaEvents {
    static final int THREADS = 2;
    private static final int POLLED = 5_000;

    private final String bootstrap;
    private final String topic;
    private final int partitions;

    static KafkaEvents ofNewTopic(String bootstrap, int partitions)
            throws ExecutionException, InterruptedException {
        String topic = "bench.project";
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
        }
        return new KafkaEvents(bootstrap, topic, partitions);
    }

    private KafkaEvents(String bootstrap, String topic, int partitions) {
        this.bootstrap = bootstrap;
        this.topic = topic;
        this.partitions = partitions;
    }

    int partitions() {
        return partitions;
    }

    void produce(List<StoredEvent> events) throws ExecutionException, InterruptedException {
        try (var producer =
                new KafkaProducer<byte[], byte[]>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "linger.ms",
                                20,
                                "key.serializer",
                                ByteArraySerializer.class,
                                "value.serializer",
                                ByteArraySerializer.class))) {
            for (StoredEvent event : events) {
                producer.send(record(event));
            }
            producer.flush();
        }
    }

    private ProducerRecord<byte[], byte[]> record(StoredEvent event) {
        var record =
                new ProducerRecord<>(
                        topic,
                        EventDecoder.partition(event, partitions),
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
        header(record, "ce_actor", "bench");
        return record;
    }

    private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /** Takes a batch of a partition; false to stop. */
    interface Sink {
        boolean take(int partition, List<Incoming> events);
    }

    /** Reads the partitions of one of the threads from their beginning until told to stop. */
    void read(int thread, Sink sink) {
        try (var consumer =
                new KafkaConsumer<byte[], byte[]>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "enable.auto.commit",
                                false,
                                "max.poll.records",
                                POLLED,
                                "fetch.max.bytes",
                                16 << 20,
                                "max.partition.fetch.bytes",
                                8 << 20,
                                "key.deserializer",
                                ByteArrayDeserializer.class,
                                "value.deserializer",
                                ByteArrayDeserializer.class))) {
            List<TopicPartition> own =
                    IntStream.range(0, partitions)
                            .filter(partition -> partition % THREADS == thread)
                            .mapToObj(partition -> new TopicPartition(topic, partition))
                            .toList();
            consumer.assign(own);
            consumer.seekToBeginning(own);
            boolean going = true;
            while (going) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(50));
                going = sink.take(-1, List.of());
                for (TopicPartition partition : records.partitions()) {
                    going &= sink.take(partition.partition(), decoded(records.records(partition)));
                }
            }
        }
    }

    private static List<Incoming> decoded(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Incoming> events = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Incoming event = EventDecoder.decode(record);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }
}
