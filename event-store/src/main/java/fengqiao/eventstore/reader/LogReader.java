package fengqiao.eventstore.reader;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Reads the log; SELECT on schema {@code log} is enough. Nothing is ever shown that a crash of
 * PostgreSQL could take back. Safe for many threads, each call borrows a connection; {@link
 * #awaitBeyond} keeps one more for itself once used. All methods throw {@link LogUnreadable} when
 * PostgreSQL cannot be read.
 */
public final class LogReader implements AutoCloseable {

    private static final String AFTER =
            "SELECT "
                    + EventRows.COLUMNS
                    + " FROM log.event e WHERE e.position > ?"
                    + " AND e.position <= "
                    + EventRows.DURABLE
                    + " ORDER BY e.position LIMIT ?";
    private static final String STREAM =
            "SELECT "
                    + EventRows.COLUMNS
                    + " FROM log.event e WHERE e.stream = ?"
                    + " AND e.sequence >= ? AND e.position <= "
                    + EventRows.DURABLE
                    + " ORDER BY e.sequence";

    private final DataSource source;
    private final HeadWatch watch;

    /** Borrows connections of {@code source}, best a pool. */
    public LogReader(DataSource source) {
        this.source = source;
        this.watch = new HeadWatch(source);
    }

    /** The last durable position; 0 when the log is empty. Never decreases. */
    public long head() {
        return durable().position();
    }

    /** The last durable row. */
    public LogHead durable() {
        return LogQueries.read(source, "head", LogQueries::durable);
    }

    /**
     * Up to {@code max} events above {@code position}, ascending and without gaps; empty at the
     * head.
     */
    public List<StoredEvent> after(long position, int max) {
        return LogQueries.read(
                source,
                "events after " + position,
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(AFTER)) {
                        query.setLong(1, position);
                        query.setInt(2, max);
                        try (ResultSet rows = query.executeQuery()) {
                            return EventRows.all(rows);
                        }
                    }
                });
    }

    /** The events of a stream from {@code fromSequence} on, ascending. */
    public List<StoredEvent> stream(String stream, long fromSequence) {
        return LogQueries.read(
                source,
                "stream " + stream,
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(STREAM)) {
                        query.setString(1, stream);
                        query.setLong(2, fromSequence);
                        try (ResultSet rows = query.executeQuery()) {
                            return EventRows.all(rows);
                        }
                    }
                });
    }

    /**
     * Hands over all events above {@code afterPosition} and up to {@code upTo} or the head,
     * whichever is lower, ascending; meant for rebuilds, by COPY.
     *
     * @return the last position handed over, or {@code afterPosition} if there was none
     */
    public long scan(long afterPosition, long upTo, Consumer<StoredEvent> sink) {
        return LogQueries.read(
                source,
                "scan after " + afterPosition,
                connection -> {
                    long end = Math.min(upTo, LogQueries.durable(connection).position());
                    CopyRows.copy(
                            connection,
                            afterPosition,
                            end,
                            (row, from) -> sink.accept(CopyRows.decode(row, from)));
                    return Math.max(afterPosition, end);
                });
    }

    /**
     * Waits until the head is above {@code position}: woken by NOTIFY, and looking by itself once a
     * second in case a wake-up is lost.
     *
     * @return false when {@code atMost} passed or the thread was interrupted first
     */
    public boolean awaitBeyond(long position, Duration atMost) {
        return watch.awaitBeyond(position, atMost);
    }

    /** Ends the watching; other methods keep working. */
    @Override
    public void close() {
        watch.close();
    }
}
