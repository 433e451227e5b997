package fengqiao.eventstore.reader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Loads streams for many callers at once: whatever is asked while a query runs is answered together
 * by the next, which costs PostgreSQL a third of as many single queries. Keeps one connection per
 * lane.
 */
public final class StreamLoads implements AutoCloseable {

    private static final int MOST_AT_ONCE = 256;
    private static final long LOOK_AROUND_MILLIS = 100;

    /** Index scans always: a plan for many streams must not turn to the whole table. */
    private static final String PLAN =
            "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;"
                    + " SET enable_sort = off; SET plan_cache_mode = force_generic_plan; SET enable_bitmapscan = off";

    private static final String LOAD =
            "SELECT r.o, e.sequence, e.event_id, e.aggregate_type, e.type, e.revision, e.payload,"
                    + " e.metadata, e.occurred_at"
                    + " FROM unnest(?::text[], ?::bigint[], ?::int[]) WITH ORDINALITY AS r(stream, sequence, most, o),"
                    + " LATERAL (SELECT * FROM log.event s WHERE s.stream = r.stream AND s.sequence >= r.sequence"
                    + " AND s.position <= "
                    + EventRows.DURABLE
                    + " ORDER BY s.stream, s.sequence LIMIT r.most) e";

    private record Request(
            String stream, long from, int most, CompletableFuture<List<StreamEvent>> answer) {}

    private final DataSource source;
    private final LinkedBlockingQueue<Request> queue = new LinkedBlockingQueue<>();
    private final List<Thread> lanes = new ArrayList<>();
    private volatile boolean closed;

    /** Starts {@code lanes} threads with a connection each, opened at the first load. */
    public StreamLoads(DataSource source, int lanes) {
        this.source = source;
        for (int lane = 0; lane < lanes; lane++) {
            this.lanes.add(
                    Thread.ofPlatform().daemon().name("event-log-load-" + lane).start(this::run));
        }
    }

    /**
     * The durable events of a stream from {@code from} on, ascending, at most {@code most}.
     *
     * @throws LogUnreadable when PostgreSQL cannot be read or the object is closed
     */
    public List<StreamEvent> load(String stream, long from, int most) {
        if (closed) {
            throw new LogUnreadable("stream " + stream + ": closed", null);
        }
        Request request = new Request(stream, from, most, new CompletableFuture<>());
        queue.add(request);
        try {
            return request.answer().join();
        } catch (CompletionException e) {
            throw new LogUnreadable("stream " + stream, e.getCause());
        }
    }

    private void run() {
        Connection connection = null;
        while (!closed) {
            List<Request> requests = collect();
            if (requests.isEmpty()) {
                continue;
            }
            try {
                connection = connection == null ? open() : connection;
                answer(connection, requests);
            } catch (SQLException e) {
                connection = retryOnce(connection, requests);
            }
        }
        close(connection);
        for (Request request = queue.poll(); request != null; request = queue.poll()) {
            request.answer().completeExceptionally(new LogUnreadable("closed", null));
        }
    }

    /** A pooled or idle connection may have died unnoticed; a fresh one decides. */
    private @Nullable Connection retryOnce(@Nullable Connection broken, List<Request> requests) {
        close(broken);
        Connection fresh = null;
        try {
            fresh = open();
            answer(fresh, requests);
            return fresh;
        } catch (SQLException e) {
            close(fresh);
            requests.forEach(request -> request.answer().completeExceptionally(e));
            return null;
        }
    }

    private List<Request> collect() {
        List<Request> requests = new ArrayList<>();
        try {
            Request first = queue.poll(LOOK_AROUND_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                requests.add(first);
                queue.drainTo(requests, MOST_AT_ONCE - 1);
            }
        } catch (InterruptedException e) {
            closed = true;
        }
        return requests;
    }

    private Connection open() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(PLAN);
        }
        return connection;
    }

    private static void answer(Connection connection, List<Request> requests) throws SQLException {
        List<List<StreamEvent>> answers = new ArrayList<>(requests.size());
        requests.forEach(request -> answers.add(new ArrayList<>()));
        try (PreparedStatement query = connection.prepareStatement(LOAD)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", requests.stream().map(Request::stream).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "int8", requests.stream().map(Request::from).toArray()));
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "int4", requests.stream().map(Request::most).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    int place = rows.getInt(1) - 1;
                    answers.get(place).add(event(requests.get(place).stream(), rows));
                }
            }
        }
        for (int i = 0; i < requests.size(); i++) {
            requests.get(i).answer().complete(answers.get(i));
        }
    }

    private static StreamEvent event(String stream, ResultSet row) throws SQLException {
        return new StreamEvent(
                stream,
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7),
                row.getBytes(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                org.slf4j.LoggerFactory.getLogger(StreamLoads.class)
                        .debug("Closing a broken connection", e);
            }
        }
    }

    /** Fails what waits and closes the connections. */
    @Override
    public void close() {
        closed = true;
    }
}
