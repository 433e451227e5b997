package fengqiao.eventstore;

import fengqiao.eventstore.reader.LogHead;
import fengqiao.eventstore.reader.PgTime;
import fengqiao.eventstore.reader.StoredEvent;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The writer's connection: commits there do not wait for the disk, their order in the WAL is what
 * counts.
 */
final class WriterSession implements AutoCloseable {

    /** A peer that vanished without a word must not hold the writer for ever. */
    static final int NETWORK_MILLIS = 30_000;

    private final Connection connection;
    private final PGConnection postgres;
    private final PreparedStatement insert;
    private final PreparedStatement insertAndCommit;
    private final Map<String, PreparedStatement> sideStatements = new HashMap<>();

    private WriterSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.unwrap(PGConnection.class);
        this.insert = connection.prepareStatement(LogSql.TURN + ";" + LogSql.INSERT);
        this.insertAndCommit =
                connection.prepareStatement(LogSql.TURN + ";" + LogSql.INSERT + ";COMMIT");
    }

    /** Opens a session under a name by which a later one of the same log can end it. */
    static WriterSession open(DataSource source, String name) throws SQLException {
        Connection connection = source.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, NETWORK_MILLIS);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET application_name = '" + name + "'");
                statement.execute("SET synchronous_commit = off");
                statement.execute("SET idle_in_transaction_session_timeout = '10s'");
            }
            try (PreparedStatement end = connection.prepareStatement(LogSql.END_PREDECESSOR)) {
                end.setString(1, name);
                end.execute();
            }
            connection.setAutoCommit(false);
            return new WriterSession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Waits for its turn and reads the head of the log, which nobody else can move before this
     * session's commit.
     */
    LogHead turn() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LogSql.TURN);
            try (ResultSet row = statement.executeQuery(LogSql.HEAD)) {
                if (!row.next()) {
                    return LogHead.EMPTY;
                }
                return new LogHead(
                        row.getLong(1),
                        row.getBytes(2),
                        row.getObject(3, OffsetDateTime.class).toInstant());
            }
        }
    }

    /** Waits for its turn and inserts in one round trip. */
    void insert(List<StoredEvent> events) throws SQLException {
        send(insert, events);
    }

    /** The same with the commit in the very round trip; for batches without side rows. */
    void insertAndCommit(List<StoredEvent> events) throws SQLException {
        send(insertAndCommit, events);
    }

    private void send(PreparedStatement statement, List<StoredEvent> events) throws SQLException {
        int size = events.size();
        long[] positions = new long[size];
        long[] sequences = new long[size];
        long[] occurred = new long[size];
        byte[][] payloads = new byte[size][];
        byte[][] metadata = new byte[size][];
        byte[][] hashes = new byte[size][];
        for (int i = 0; i < size; i++) {
            StoredEvent event = events.get(i);
            positions[i] = event.position();
            sequences[i] = event.sequence();
            occurred[i] = PgTime.micros(event.occurredAt());
            payloads[i] = event.payload();
            metadata[i] = event.metadata();
            hashes[i] = event.hash();
        }
        statement.setLong(1, PgTime.micros(events.getFirst().recordedAt()));
        statement.setArray(2, array("int8", positions));
        statement.setArray(3, texts(events, StoredEvent::stream));
        statement.setArray(4, array("int8", sequences));
        statement.setArray(5, texts(events, StoredEvent::eventId));
        statement.setArray(6, texts(events, StoredEvent::aggregateType));
        statement.setArray(7, texts(events, StoredEvent::type));
        statement.setArray(8, texts(events, StoredEvent::revision));
        statement.setArray(9, array("bytea", payloads));
        statement.setArray(10, array("bytea", metadata));
        statement.setArray(11, array("int8", occurred));
        statement.setArray(12, texts(events, StoredEvent::routingKey));
        statement.setArray(13, array("bytea", hashes));
        statement.execute();
    }

    /**
     * Sends them, each text in one batch.
     *
     * @throws RowsTaken after all were sent, where some are there already
     */
    void send(Map<String, List<SideCommands.Command>> bySql) throws SQLException, RowsTaken {
        List<SideRow> taken = new ArrayList<>();
        for (Map.Entry<String, List<SideCommands.Command>> entry : bySql.entrySet()) {
            PreparedStatement statement = sideStatement(entry.getKey());
            try {
                for (SideCommands.Command command : entry.getValue()) {
                    SideValues.bind(statement, command.values());
                    statement.addBatch();
                }
                taken.addAll(RowsTaken.among(entry.getValue(), statement.executeBatch()));
            } finally {
                statement.clearBatch();
            }
        }
        if (!taken.isEmpty()) {
            throw new RowsTaken(taken);
        }
    }

    private PreparedStatement sideStatement(String sql) throws SQLException {
        PreparedStatement known = sideStatements.get(sql);
        if (known == null) {
            if (sideStatements.size() >= 256) {
                for (PreparedStatement old : sideStatements.values()) {
                    old.close();
                }
                sideStatements.clear();
            }
            known = connection.prepareStatement(sql);
            sideStatements.put(sql, known);
        }
        return known;
    }

    /** Indexes of those events whose place in the stream or id is taken. */
    List<Integer> taken(List<StoredEvent> events) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LogSql.TAKEN)) {
            query.setArray(1, texts(events, StoredEvent::stream));
            query.setArray(
                    2, array("int8", events.stream().mapToLong(StoredEvent::sequence).toArray()));
            query.setArray(3, texts(events, StoredEvent::eventId));
            List<Integer> indexes = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    indexes.add(rows.getInt(1) - 1);
                }
            }
            return indexes;
        }
    }

    /** Hashes of the rows at those positions, as far as there are rows. */
    Map<Long, byte[]> hashes(List<Long> positions) throws SQLException {
        Map<Long, byte[]> hashes = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LogSql.HASHES)) {
            query.setArray(1, connection.createArrayOf("int8", positions.toArray(Long[]::new)));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    hashes.put(rows.getLong(1), rows.getBytes(2));
                }
            }
        }
        return hashes;
    }

    /** Runs one statement of transaction control. */
    void control(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    boolean lost() {
        try {
            return connection.isClosed() || !connection.isValid(2);
        } catch (SQLException e) {
            return true;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private Array array(String type, Object elements) throws SQLException {
        return postgres.createArrayOf(type, elements);
    }

    private Array texts(List<StoredEvent> events, Function<StoredEvent, @Nullable String> field)
            throws SQLException {
        @Nullable String[] texts = new @Nullable String[events.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = field.apply(events.get(i));
        }
        return array("text", texts);
    }
}
