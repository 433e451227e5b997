package fengqiao.query.platform.wire;

import fengqiao.eventstore.reader.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A row of the log, and the same as the relay copies it to Kafka. */
final class OldRows {
    private OldRows() {}

    static StoredEvent row(String type, byte[] payload, Instant at) {
        byte[] metadata = "{\"actor\":\"w-1\"}".getBytes(StandardCharsets.UTF_8);
        return new StoredEvent(
                7,
                "m-1",
                0,
                "e-7",
                "Matter",
                type,
                null,
                payload,
                metadata,
                at,
                at,
                "451324",
                new byte[32]);
    }

    static ConsumerRecord<byte[], byte[]> record(String type, byte[] payload, Instant at) {
        var record =
                new ConsumerRecord<byte[], byte[]>(
                        "fengqiao.events",
                        0,
                        0,
                        "451324".getBytes(StandardCharsets.UTF_8),
                        payload);
        add(record, "ce_type", type);
        add(record, "ce_id", "e-7");
        add(record, "ce_source", "/fengqiao/451324");
        add(record, "ce_subject", "m-1");
        add(record, "ce_position", "7");
        add(record, "ce_sequence", "0");
        add(record, "ce_time", at.toString());
        add(record, "ce_recordedat", at.toString());
        add(record, "ce_actor", "w-1");
        return record;
    }

    private static void add(ConsumerRecord<byte[], byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
