package fengqiao.eventstore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Events for tests. */
final class Events {

    static final Instant NOON = Instant.parse("2026-03-01T04:00:00.123456Z");

    private Events() {}

    static NewEvent event(String stream, long sequence) {
        return event(UUID.randomUUID().toString(), stream, sequence);
    }

    static NewEvent event(String id, String stream, long sequence) {
        byte[] payload =
                "{\"text\":\"桂林 %s %d\"}"
                        .formatted(stream, sequence)
                        .getBytes(StandardCharsets.UTF_8);
        byte[] metadata = "{}".getBytes(StandardCharsets.UTF_8);
        return new NewEvent(
                id,
                stream,
                sequence,
                "Matter",
                "matter.registered.v1",
                null,
                payload,
                metadata,
                NOON,
                "451324");
    }
}
