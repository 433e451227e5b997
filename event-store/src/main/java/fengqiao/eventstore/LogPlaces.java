package fengqiao.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Looks up single places of the log that Axon asks for now and then; as every reader, up to the
 * durable position.
 */
final class LogPlaces {

    private static final String LAST_SEQUENCE =
            "SELECT sequence FROM log.event WHERE stream = ?"
                    + " AND position <= (SELECT position FROM log.durable) ORDER BY sequence DESC LIMIT 1";
    private static final String FIRST_SINCE =
            "SELECT min(position) FROM log.event WHERE occurred_at >= ?"
                    + " AND position <= (SELECT position FROM log.durable)";

    private final DataSource source;

    LogPlaces(DataSource source) {
        this.source = source;
    }

    @Nullable Long lastSequence(String stream) {
        return one(LAST_SEQUENCE, stream);
    }

    @Nullable Long firstSince(Instant time) {
        return one(FIRST_SINCE, time.atOffset(ZoneOffset.UTC));
    }

    private @Nullable Long one(String sql, Object value) {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getObject(1, Long.class) : null;
            }
        } catch (SQLException e) {
            throw new EventStoreException("event log unreadable", e);
        }
    }
}
