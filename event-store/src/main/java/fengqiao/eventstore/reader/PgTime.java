package fengqiao.eventstore.reader;

import java.time.Instant;

/** Instants as PostgreSQL stores a timestamptz: microseconds since 2000-01-01T00:00Z. */
public final class PgTime {

    private static final long EPOCH_2000_SECONDS = 946_684_800L;

    private PgTime() {}

    /** Drops what is finer than a microsecond. */
    public static long micros(Instant instant) {
        return (instant.getEpochSecond() - EPOCH_2000_SECONDS) * 1_000_000
                + instant.getNano() / 1_000;
    }

    /** The inverse of {@link #micros}. */
    public static Instant instant(long micros) {
        return Instant.ofEpochSecond(
                EPOCH_2000_SECONDS + Math.floorDiv(micros, 1_000_000L),
                Math.floorMod(micros, 1_000_000L) * 1_000);
    }
}
