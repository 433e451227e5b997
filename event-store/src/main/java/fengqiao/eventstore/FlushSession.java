package fengqiao.eventstore;

import fengqiao.eventstore.reader.LogHead;
import fengqiao.eventstore.reader.PgTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The flusher's connection: each commit there waits for the disk, and so makes all earlier commits
 * durable.
 */
final class FlushSession implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement flush;

    private FlushSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.flush = connection.prepareStatement(LogSql.FLUSH);
    }

    static FlushSession open(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, WriterSession.NETWORK_MILLIS);
            statement.execute("SET synchronous_commit = on");
            return new FlushSession(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Returns when all up to {@code head} is durable and visible to readers. Where another instance
     * has moved the row further already, its own commit did our work: its events lie behind ours in
     * the WAL.
     */
    void flush(LogHead head) throws SQLException {
        flush.setLong(1, head.position());
        flush.setBytes(2, head.hash());
        flush.setLong(3, PgTime.micros(head.recordedAt()));
        flush.setLong(4, head.position());
        flush.execute();
    }

    /** Returns when all that anybody had committed before the call is durable. */
    void barrier() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LogSql.BARRIER);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
