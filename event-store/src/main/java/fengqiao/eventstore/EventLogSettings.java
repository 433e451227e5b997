package fengqiao.eventstore;

import fengqiao.eventstore.verify.HeadWitness;
import java.time.Clock;
import java.time.Duration;

/**
 * How the writer of one instance behaves.
 *
 * @param queuedAppends how many appends may wait before {@link LogOverloaded}
 * @param batchEvents most events of one commit
 * @param batchBytes most bytes of payload and metadata of one commit
 * @param reconnectPause between attempts to reach PostgreSQL after an outage
 * @param outagePatience how long an append may wait for PostgreSQL to come back before it fails
 * @param witnessEvery least time between two marks of the head outside PostgreSQL
 * @param witness where those marks go
 * @param clock for recordedAt
 */
public record EventLogSettings(
        int queuedAppends,
        int batchEvents,
        int batchBytes,
        Duration reconnectPause,
        Duration outagePatience,
        Duration witnessEvery,
        HeadWitness witness,
        Clock clock) {

    /** 8192 waiting appends, commits of at most 1024 events or 8 MiB, no witness. */
    public static EventLogSettings defaults() {
        return new EventLogSettings(
                8192,
                1024,
                8 << 20,
                Duration.ofMillis(200),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1),
                HeadWitness.NONE,
                Clock.systemUTC());
    }

    /** Marks the head there. */
    public EventLogSettings withWitness(HeadWitness to, Duration every) {
        return new EventLogSettings(
                queuedAppends,
                batchEvents,
                batchBytes,
                reconnectPause,
                outagePatience,
                every,
                to,
                clock);
    }

    /** Other bounds. */
    public EventLogSettings withBounds(int appends, int events, int bytes) {
        return new EventLogSettings(
                appends,
                events,
                bytes,
                reconnectPause,
                outagePatience,
                witnessEvery,
                witness,
                clock);
    }

    /** Other times for outages. */
    public EventLogSettings withOutage(Duration pause, Duration patience) {
        return new EventLogSettings(
                queuedAppends,
                batchEvents,
                batchBytes,
                pause,
                patience,
                witnessEvery,
                witness,
                clock);
    }

    /** Another clock. */
    public EventLogSettings withClock(Clock other) {
        return new EventLogSettings(
                queuedAppends,
                batchEvents,
                batchBytes,
                reconnectPause,
                outagePatience,
                witnessEvery,
                witness,
                other);
    }
}
