package fengqiao.command.platform.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to relay: an advisory lock that lives as long as its connection. PostgreSQL ends the
 * session when the process dies, when its machine is unreachable, and when the holder has not shown
 * a sign of life for the length of the lease, so that a frozen process cannot block the others.
 */
final class RelayLock implements AutoCloseable {
    private static final String TAKE =
            "select pg_try_advisory_lock(hashtextextended('fengqiao.relay/' || ?, 0))";
    private static final String LEASE =
            "set idle_session_timeout = %d; set tcp_keepalives_idle = 3;"
                    + " set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3";
    private static final String RELEASE =
            "select pg_advisory_unlock_all(); reset idle_session_timeout;"
                    + " reset tcp_keepalives_idle; reset tcp_keepalives_interval;"
                    + " reset tcp_keepalives_count";

    private final Connection connection;

    private RelayLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * @return null where another relay holds it
     */
    static @Nullable RelayLock tryTake(DataSource source, String topic, Duration lease)
            throws SQLException {
        Connection connection = source.getConnection();
        boolean taken = false;
        try {
            connection.setAutoCommit(true);
            taken = take(connection, topic, lease);
            return taken ? new RelayLock(connection) : null;
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    private static boolean take(Connection connection, String topic, Duration lease)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, topic);
            ResultSet rows = statement.executeQuery();
            rows.next();
            if (!rows.getBoolean(1)) {
                return false;
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(LEASE.formatted(lease.toMillis()));
        }
        return true;
    }

    /**
     * A sign of life.
     *
     * @throws RelayInterrupted where the lock is lost
     */
    void renew() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException e) {
            throw new RelayInterrupted("lock lost", e);
        }
    }

    /** The connection goes back to its pool as it came. */
    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(RELEASE);
        }
    }
}
