package fengqiao.vault;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work on a connection and turns the driver's exceptions into the vault's. */
final class Database {
    /** Work on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Each statement commits by itself. */
    <T> T call(String doing, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            return work.on(connection);
        } catch (SQLException e) {
            throw new VaultUnavailable(doing, e);
        }
    }

    /** All or nothing. */
    <T> T transact(String doing, Work<T> work) {
        return call(
                doing,
                connection -> {
                    connection.setAutoCommit(false);
                    boolean done = false;
                    try {
                        T result = work.on(connection);
                        connection.commit();
                        done = true;
                        return result;
                    } finally {
                        if (!done) {
                            connection.rollback();
                        }
                        connection.setAutoCommit(true);
                    }
                });
    }
}
