package fengqiao.eventstore.reader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The columns of the log in the order of the hash chain, and how a row of them is read. */
final class EventRows {

    static final String COLUMNS =
            "e.position, e.stream, e.sequence, e.event_id, e.aggregate_type, e.type, e.revision,"
                    + " e.payload, e.metadata, e.occurred_at, e.recorded_at, e.routing_key, e.hash";

    /** Nothing above it may be shown: it could vanish with the power. */
    static final String DURABLE = "(SELECT position FROM log.durable)";

    private EventRows() {}

    static List<StoredEvent> all(ResultSet rows) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        while (rows.next()) {
            events.add(one(rows));
        }
        return events;
    }

    static StoredEvent one(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12),
                row.getBytes(13));
    }
}
