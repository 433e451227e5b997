package fengqiao.command.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.command.platform.relay.RelayRefused.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Looks up what is already in the topic; belongs to no consumer group. */
final class TopicEnds {
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private TopicEnds() {}

    /**
     * @return by partition
     * @throws org.apache.kafka.common.KafkaException where Kafka does not answer in time
     */
    static List<TopicEnd> read(String bootstrapServers, String topic, int partitions) {
        List<TopicPartition> all = new ArrayList<>();
        for (int partition = 0; partition < partitions; partition++) {
            all.add(new TopicPartition(topic, partition));
        }
        try (Consumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
            Map<TopicPartition, TopicEnd> found = lastRecords(consumer, seek(consumer, all));
            return all.stream().map(p -> found.getOrDefault(p, TopicEnd.EMPTY)).toList();
        }
    }

    /** Sets the consumer before the last record of each partition that has one. */
    private static Set<TopicPartition> seek(
            Consumer<byte[], byte[]> consumer, List<TopicPartition> all) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(all);
        Map<TopicPartition, Long> filled = new HashMap<>();
        consumer.beginningOffsets(all)
                .forEach((partition, begin) -> {
                    long end = ends.getOrDefault(partition, 0L);
                    if (end > begin) {
                        filled.put(partition, end - 1);
                    }
                });
        consumer.assign(filled.keySet());
        filled.forEach(consumer::seek);
        return filled.keySet();
    }

    private static Map<TopicPartition, TopicEnd> lastRecords(
            Consumer<byte[], byte[]> consumer, Set<TopicPartition> wanted) {
        Map<TopicPartition, TopicEnd> found = new HashMap<>();
        long deadline = System.nanoTime() + AT_MOST.toNanos();
        while (found.size() < wanted.size()) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                found.put(new TopicPartition(record.topic(), record.partition()), end(record));
            }
            if (System.nanoTime() > deadline) {
                throw new RelayInterrupted("the topic's last records do not come", null);
            }
        }
        return found;
    }

    private static TopicEnd end(ConsumerRecord<byte[], byte[]> record) {
        return new TopicEnd(
                Long.parseLong(header(record, Envelope.POSITION, "\\d{1,18}")),
                record.offset(),
                header(record, Envelope.ID, ".+"));
    }

    private static String header(ConsumerRecord<?, ?> record, String name, String form) {
        Header header = record.headers().lastHeader(name);
        String value = header == null ? "" : new String(header.value(), UTF_8);
        if (!value.matches(form)) {
            throw new RelayRefused(
                    Reason.FOREIGN_RECORD,
                    "partition %d offset %d".formatted(record.partition(), record.offset()));
        }
        return value;
    }

    private static Consumer<byte[], byte[]> consumer(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("default.api.timeout.ms", (int) AT_MOST.toMillis());
        settings.put("request.timeout.ms", (int) AT_MOST.toMillis());
        settings.put("max.partition.fetch.bytes", 1 << 16);
        settings.put("auto.offset.reset", "none");
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("enable.metrics.push", false);
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(settings, bytes, bytes);
    }
}
