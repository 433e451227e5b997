package fengqiao.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/**
 * One snapshot per stream, the latest. A snapshot only saves time, so missing one is never wrong:
 * while the table is empty no load asks for one, and whether it still is gets looked up every few
 * seconds.
 */
final class SnapshotStore {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String STORE =
            """
            INSERT INTO log.snapshot (stream, sequence, event_id, aggregate_type, type, revision, payload, metadata,
                occurred_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (stream) DO UPDATE SET sequence = excluded.sequence, event_id = excluded.event_id,
                aggregate_type = excluded.aggregate_type, type = excluded.type, revision = excluded.revision,
                payload = excluded.payload, metadata = excluded.metadata, occurred_at = excluded.occurred_at
            WHERE snapshot.sequence <= excluded.sequence\
            """;
    private static final String LOAD =
            "SELECT aggregate_type, stream, sequence, event_id, occurred_at, type, revision,"
                    + " payload, metadata FROM log.snapshot WHERE stream = ?";
    private static final String ANY = "SELECT EXISTS (SELECT FROM log.snapshot)";

    private final DataSource source;
    private volatile boolean any;
    private volatile long lookedAt = System.nanoTime() - LOOK_NANOS;

    SnapshotStore(DataSource source) {
        this.source = source;
    }

    void store(NewEvent snapshot) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(STORE)) {
            insert.setString(1, snapshot.stream());
            insert.setLong(2, snapshot.sequence());
            insert.setString(3, snapshot.eventId());
            insert.setString(4, snapshot.aggregateType());
            insert.setString(5, snapshot.type());
            insert.setString(6, snapshot.revision());
            insert.setBytes(7, snapshot.payload());
            insert.setBytes(8, snapshot.metadata());
            insert.setObject(9, snapshot.occurredAt().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
        any = true;
    }

    Optional<DomainEventData<byte[]>> load(String stream) throws SQLException {
        if (!any && !lookAgain()) {
            return Optional.empty();
        }
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(LOAD)) {
            query.setString(1, stream);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(entry(row)) : Optional.empty();
            }
        }
    }

    private boolean lookAgain() throws SQLException {
        long now = System.nanoTime();
        if (now - lookedAt < LOOK_NANOS) {
            return false;
        }
        lookedAt = now;
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(ANY);
                ResultSet row = query.executeQuery()) {
            any = row.next() && row.getBoolean(1);
            return any;
        }
    }

    private static DomainEventData<byte[]> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9));
    }
}
