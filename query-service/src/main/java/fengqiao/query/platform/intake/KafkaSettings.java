package fengqiao.query.platform.intake;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Where the events come from.
 *
 * @param group consumer group that shares the partitions among instances; empty where this one
 *     instance reads them all
 * @param batch most records of one poll
 */
public record KafkaSettings(String bootstrapServers, String topic, String group, int batch) {

    Map<String, Object> consumer(String clientId) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("client.id", clientId);
        settings.put("key.deserializer", ByteArrayDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", batch);
        settings.put("fetch.max.bytes", 16 << 20);
        settings.put("max.partition.fetch.bytes", 8 << 20);
        if (!group.isEmpty()) {
            settings.put("group.id", group);
        }
        return settings;
    }
}
