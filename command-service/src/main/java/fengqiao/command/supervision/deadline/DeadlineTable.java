package fengqiao.command.supervision.deadline;

import fengqiao.command.platform.http.CommandJson;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of deadlines. Whoever writes it holds the follower's row, so that a row is never
 * changed by two at once; all methods belong to the transaction of their connection.
 */
final class DeadlineTable {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineTable.class);
    private static final String NAME = "deadlines";
    private static final String FOLLOW =
            "SELECT position FROM command.follower WHERE name = ? FOR UPDATE SKIP LOCKED";
    private static final String HOLD =
            "SELECT position FROM command.follower WHERE name = ? FOR UPDATE";
    private static final String POSITION = "SELECT position FROM command.follower WHERE name = ?";
    private static final String MOVE = "UPDATE command.follower SET position = ? WHERE name = ?";
    private static final String LOAD =
            "SELECT matter_id, state FROM command.deadline WHERE matter_id = ANY (?)";
    private static final String STORE =
            "INSERT INTO command.deadline (matter_id, county, fires_at, provisional_year, state)"
                    + " SELECT * FROM unnest(?::text[], ?::text[], ?::timestamptz[], ?::int[],"
                    + " ?::text[]) ON CONFLICT (matter_id) DO UPDATE SET"
                    + " fires_at = excluded.fires_at,"
                    + " provisional_year = excluded.provisional_year, state = excluded.state";
    private static final String REMOVE = "DELETE FROM command.deadline WHERE matter_id = ANY (?)";
    private static final String DUE =
            "SELECT matter_id, state FROM command.deadline WHERE fires_at ="
                    + " (SELECT min(fires_at) FROM command.deadline WHERE fires_at <= ?)"
                    + " ORDER BY matter_id LIMIT ?";
    private static final String NEXT = "SELECT min(fires_at) FROM command.deadline";
    private static final String DEFER =
            "UPDATE command.deadline SET fires_at = ? WHERE matter_id = ANY (?)";
    private final JsonMapper json = CommandJson.lenient();
    private final ObjectWriter rows = json.writerFor(Waiting.class);

    /**
     * Takes the right to follow for this transaction.
     *
     * @return how far the follower has come; null where another one follows now
     */
    @Nullable Long tryFollow(Connection connection) throws SQLException {
        return position(connection, FOLLOW);
    }

    /** The same, waiting for whoever holds it. */
    void hold(Connection connection) throws SQLException {
        position(connection, HOLD);
    }

    /** How far the follower has come, whoever it is. */
    long position(Connection connection) throws SQLException {
        Long found = position(connection, POSITION);
        return found == null ? 0 : found;
    }

    private static @Nullable Long position(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, NAME);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : null;
            }
        }
    }

    void move(Connection connection, long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE)) {
            update.setLong(1, position);
            update.setString(2, NAME);
            update.executeUpdate();
        }
    }

    Map<String, Waiting> load(Connection connection, Collection<String> streams)
            throws SQLException {
        return load(connection, streams, Map.of());
    }

    /**
     * @param before rows read before: one that is still the same is not read again
     */
    Map<String, Waiting> load(
            Connection connection, Collection<String> streams, Map<String, Row> before)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOAD)) {
            query.setArray(1, texts(connection, streams));
            Map<String, Waiting> found = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String state = rows.getString(2);
                    Row known = before.get(rows.getString(1));
                    found.put(
                            rows.getString(1),
                            known != null && known.state().equals(state)
                                    ? known.waiting()
                                    : read(state));
                }
            }
            return found;
        }
    }

    /** Writes those that wait for something, and removes the others. */
    void store(Connection connection, Collection<Waiting> all) throws SQLException {
        List<Waiting> kept = all.stream().filter(one -> !one.idle()).toList();
        List<String> gone = all.stream().filter(Waiting::idle).map(Waiting::stream).toList();
        if (!gone.isEmpty()) {
            try (PreparedStatement delete = connection.prepareStatement(REMOVE)) {
                delete.setArray(1, texts(connection, gone));
                delete.executeUpdate();
            }
        }
        if (!kept.isEmpty()) {
            insert(connection, kept);
        }
    }

    private void insert(Connection connection, List<Waiting> kept) throws SQLException {
        List<String> ids = new ArrayList<>();
        List<String> counties = new ArrayList<>();
        List<@Nullable OffsetDateTime> fires = new ArrayList<>();
        List<@Nullable Integer> years = new ArrayList<>();
        List<String> states = new ArrayList<>();
        for (Waiting one : kept) {
            ids.add(one.stream());
            counties.add(one.region().county().value());
            fires.add(utc(one.firesAt()));
            years.add(one.provisionalYear());
            states.add(rows.writeValueAsString(one));
        }
        try (PreparedStatement insert = connection.prepareStatement(STORE)) {
            insert.setArray(1, texts(connection, ids));
            insert.setArray(2, texts(connection, counties));
            insert.setArray(3, connection.createArrayOf("timestamptz", fires.toArray()));
            insert.setArray(4, connection.createArrayOf("int4", years.toArray()));
            insert.setArray(5, texts(connection, states));
            insert.executeUpdate();
        }
    }

    /**
     * Streams of the earliest instant that is due, and of no other.
     *
     * @param until instants after it are not due
     */
    Due due(Connection connection, Instant until, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DUE)) {
            query.setObject(1, utc(until));
            query.setInt(2, most);
            Map<String, Row> found = new LinkedHashMap<>();
            List<String> unreadable = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String stream = rows.getString(1);
                    try {
                        String state = rows.getString(2);
                        found.put(stream, new Row(state, read(state)));
                    } catch (JacksonException e) {
                        LOG.error("Deadline of {} unreadable", stream, e);
                        unreadable.add(stream);
                    }
                }
            }
            return new Due(found, unreadable);
        }
    }

    /** A row as it was written and as it was read. */
    record Row(String state, Waiting waiting) {}

    /**
     * What is due.
     *
     * @param rows by stream
     * @param unreadable streams whose row cannot be read: they must not hold up the others
     */
    record Due(Map<String, Row> rows, List<String> unreadable) {
        boolean isEmpty() {
            return rows.isEmpty() && unreadable.isEmpty();
        }
    }

    /** The earliest instant at which something is due. */
    @Nullable Instant next(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEXT);
                ResultSet row = query.executeQuery()) {
            OffsetDateTime found = row.next() ? row.getObject(1, OffsetDateTime.class) : null;
            return found == null ? null : found.toInstant();
        }
    }

    /** What cannot be noted is tried again later, so that it does not hold up the others. */
    void defer(Connection connection, Collection<String> streams, Instant to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DEFER)) {
            update.setObject(1, utc(to));
            update.setArray(2, texts(connection, streams));
            update.executeUpdate();
        }
    }

    private Waiting read(String state) {
        return json.readValue(state, Waiting.class);
    }

    private static Array texts(Connection connection, Collection<String> values)
            throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
