package fengqiao.eventstore.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a row in the form of PostgreSQL's binary COPY: each field is its length in four bytes and
 * its bytes. The hash chain runs over exactly this form, so that a verifier hashes what COPY
 * delivers without decoding it. Not thread-safe.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-copy.html">COPY, binary format</a>
 */
public final class RowBytes {

    private byte[] bytes = new byte[4096];
    private int size;

    /** Starts anew with everything of the event but its hash. */
    public RowBytes row(StoredEvent event) {
        size = 0;
        return number(event.position())
                .text(event.stream())
                .number(event.sequence())
                .text(event.eventId())
                .text(event.aggregateType())
                .text(event.type())
                .text(event.revision())
                .binary(event.payload())
                .binary(event.metadata())
                .number(PgTime.micros(event.occurredAt()))
                .number(PgTime.micros(event.recordedAt()))
                .text(event.routingKey());
    }

    /** The buffer, valid up to {@link #size}. */
    public byte[] bytes() {
        return bytes;
    }

    /** How much of {@link #bytes} is filled. */
    public int size() {
        return size;
    }

    private RowBytes text(@Nullable String value) {
        if (value == null) {
            return length(-1);
        }
        return binary(value.getBytes(StandardCharsets.UTF_8));
    }

    private RowBytes number(long value) {
        length(8);
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    private RowBytes binary(byte[] value) {
        length(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    private RowBytes length(int value) {
        room(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
