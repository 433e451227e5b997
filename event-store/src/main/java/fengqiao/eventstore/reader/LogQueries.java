package fengqiao.eventstore.reader;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** What reading has in common. */
final class LogQueries {

    private static final String HEAD = "SELECT position, hash, recorded_at FROM log.durable";

    @FunctionalInterface
    interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private LogQueries() {}

    static <T> T read(DataSource source, String doing, Query<T> query) {
        try (Connection connection = source.getConnection()) {
            return query.on(connection);
        } catch (SQLException e) {
            throw new LogUnreadable(doing, e);
        }
    }

    static LogHead durable(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HEAD);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("log.durable has no row");
            }
            long position = row.getLong(1);
            Instant at =
                    position == 0
                            ? Instant.EPOCH
                            : row.getObject(3, OffsetDateTime.class).toInstant();
            return new LogHead(position, row.getBytes(2), at);
        }
    }
}
