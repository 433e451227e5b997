package fengqiao.eventstore.reader;

import java.time.Instant;

/**
 * The last row of the log, as far as the next one needs it.
 *
 * @param position 0 when the log is empty
 * @param hash 32 bytes, all zero when the log is empty
 * @param recordedAt {@link Instant#EPOCH} when the log is empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record LogHead(long position, byte[] hash, Instant recordedAt) {

    /** The head of a log without events. */
    public static final LogHead EMPTY = new LogHead(0, new byte[32], Instant.EPOCH);
}
