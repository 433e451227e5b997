package fengqiao.eventstore.reader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Reads rows by binary COPY, a span of positions at a time: a COPY over the whole log would hold
 * one snapshot for minutes and with it the dead versions of the durable row.
 */
public final class CopyRows {

    private static final int HEADER_BYTES = 19;
    private static final long SPAN = 20_000;

    /** Takes one row: its fields as {@link RowBytes} writes them, the hash behind them. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the bytes from {@code from} to the end; they are the sink's to keep. */
        void row(byte[] message, int from);
    }

    /** Like {@link Sink}, but may say that it has seen enough. */
    @FunctionalInterface
    public interface ChoosySink {
        /** Takes one row; false ends the copy. */
        boolean row(byte[] message, int from);
    }

    private CopyRows() {}

    /** Hands over the rows with positions above {@code after} and up to {@code upTo}, ascending. */
    public static void copy(Connection connection, long after, long upTo, Sink sink)
            throws SQLException {
        copyWhile(
                connection,
                after,
                upTo,
                (message, from) -> {
                    sink.row(message, from);
                    return true;
                });
    }

    /** The same until the sink has seen enough. */
    public static void copyWhile(Connection connection, long after, long upTo, ChoosySink sink)
            throws SQLException {
        boolean more = true;
        for (long from = after; more && from < upTo; from += SPAN) {
            more = copySpan(connection, from, Math.min(from + SPAN, upTo), sink);
        }
    }

    private static boolean copySpan(Connection connection, long after, long upTo, ChoosySink sink)
            throws SQLException {
        String sql =
                "COPY (SELECT "
                        + EventRows.COLUMNS
                        + " FROM log.event e WHERE e.position > "
                        + after
                        + " AND e.position <= "
                        + upTo
                        + " ORDER BY e.position) TO STDOUT (FORMAT binary)";
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
        int header = HEADER_BYTES;
        try {
            for (byte[] message = copy.readFromCopy();
                    message != null;
                    message = copy.readFromCopy()) {
                boolean row = message.length - header >= 2 && message[header] >= 0;
                if (row && !sink.row(message, header + 2)) {
                    return false;
                }
                header = 0;
            }
            return true;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Reads one row back. */
    public static StoredEvent decode(byte[] message, int from) {
        ByteBuffer in = ByteBuffer.wrap(message, from, message.length - from);
        return new StoredEvent(
                number(in),
                text(in),
                number(in),
                text(in),
                text(in),
                text(in),
                nullableText(in),
                binary(in),
                binary(in),
                PgTime.instant(number(in)),
                PgTime.instant(number(in)),
                text(in),
                binary(in));
    }

    private static long number(ByteBuffer in) {
        in.getInt();
        return in.getLong();
    }

    private static String text(ByteBuffer in) {
        String text = nullableText(in);
        return text == null ? "" : text;
    }

    private static @Nullable String nullableText(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0) {
            return null;
        }
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private static byte[] binary(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }
}
