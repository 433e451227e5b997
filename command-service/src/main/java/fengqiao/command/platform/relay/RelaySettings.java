package fengqiao.command.platform.relay;

import java.time.Duration;

/**
 * How the relay of one instance behaves.
 *
 * @param bootstrapServers of Kafka
 * @param read most events read from the log at once
 * @param window most events sent and not yet acknowledged
 * @param storeEvery longest time an acknowledged position stays unstored while events flow
 * @param lease an active relay that is silent for longer loses its place to another
 * @param pause between attempts to become active, and after a failure
 */
public record RelaySettings(
        String bootstrapServers,
        String topic,
        int read,
        int window,
        Duration storeEvery,
        Duration lease,
        Duration pause) {

    /** 2,000 events a read, 16,384 in flight, a store each 200 ms, a lease of 10 s. */
    public static RelaySettings of(String bootstrapServers, String topic) {
        return new RelaySettings(
                bootstrapServers,
                topic,
                2_000,
                16_384,
                Duration.ofMillis(200),
                Duration.ofSeconds(10),
                Duration.ofMillis(500));
    }
}
