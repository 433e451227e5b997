package fengqiao.command.platform.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The producer's settings: in order, acknowledged by all replicas, and never given up, for a record
 * given up while later ones go through would leave a gap.
 */
final class EventProducer {
    private static final Duration BLOCK_AT_MOST = Duration.ofSeconds(2);

    private EventProducer() {}

    static Producer<byte[], byte[]> open(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("client.id", "fengqiao-relay");
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("max.in.flight.requests.per.connection", 5);
        settings.put("delivery.timeout.ms", Integer.MAX_VALUE);
        settings.put("request.timeout.ms", 10_000);
        settings.put("max.block.ms", BLOCK_AT_MOST.toMillis());
        settings.put("reconnect.backoff.max.ms", 500);
        settings.put("retry.backoff.max.ms", 500);
        settings.put("linger.ms", 5);
        settings.put("batch.size", 1 << 18);
        settings.put("buffer.memory", 64L << 20);
        settings.put("max.request.size", 8 << 20);
        settings.put("compression.type", "lz4");
        settings.put("enable.metrics.push", false);
        var bytes = new ByteArraySerializer();
        return new KafkaProducer<>(settings, bytes, bytes);
    }
}
