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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of deadlines. Whoever writes it holds the follower's row, so that a matter is never
 * changed by two at once; all methods belong to the transaction of their connection.
 */
final class DeadlineTable {
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

    Map<String, Watched> load(Connection connection, Collection<String> matters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOAD)) {
            query.setArray(1, texts(connection, matters));
            Map<String, Watched> found = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), read(rows.getString(2)));
                }
            }
            return found;
        }
    }

    /** Writes those that wait for something, and removes the others. */
    void store(Connection connection, Collection<Watched> all) throws SQLException {
        List<Watched> kept = all.stream().filter(one -> !one.idle()).toList();
        List<String> gone =
                all.stream().filter(Watched::idle).map(one -> one.matterId().value()).toList();
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

    private void insert(Connection connection, List<Watched> kept) throws SQLException {
        List<String> ids = new ArrayList<>();
        List<String> counties = new ArrayList<>();
        List<@Nullable OffsetDateTime> fires = new ArrayList<>();
        List<@Nullable Integer> years = new ArrayList<>();
        List<String> states = new ArrayList<>();
        for (Watched one : kept) {
            ids.add(one.matterId().value());
            counties.add(one.region().county().value());
            fires.add(utc(one.firesAt()));
            years.add(one.provisionalYear());
            states.add(json.writeValueAsString(one));
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
     * Matters of the earliest instant that is due, and of no other.
     *
     * @param until instants after it are not due
     */
    List<Watched> due(Connection connection, Instant until, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DUE)) {
            query.setObject(1, utc(until));
            query.setInt(2, most);
            List<Watched> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(read(rows.getString(2)));
                }
            }
            return found;
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
    void defer(Connection connection, Collection<String> matters, Instant to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DEFER)) {
            update.setObject(1, utc(to));
            update.setArray(2, texts(connection, matters));
            update.executeUpdate();
        }
    }

    private Watched read(String state) {
        return json.readValue(state, Watched.class);
    }

    private static Array texts(Connection connection, Collection<String> values)
            throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
