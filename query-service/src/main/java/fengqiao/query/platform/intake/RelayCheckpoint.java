package fengqiao.query.platform.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads how far the relay has come. */
final class RelayCheckpoint {
    private static final Logger LOG = LoggerFactory.getLogger(RelayCheckpoint.class);
    private static final String SELECT =
            "select position, positions, offsets from command.relay_position where topic = ?";

    private final DataSource reader;
    private final String topic;

    RelayCheckpoint(DataSource reader, String topic) {
        this.reader = reader;
        this.topic = topic;
    }

    /**
     * @param position all events up to here are in the topic
     * @param positions position of each partition's last record up to there, 0 if none
     * @param offsets offset of the same record, -1 if none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record State(long position, Long[] positions, Long[] offsets) {}

    /** Null before the relay ran for the first time, or while PostgreSQL does not answer. */
    @Nullable State read() {
        try (Connection connection = reader.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, topic);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? new State(
                                rows.getLong(1),
                                (Long[]) rows.getArray(2).getArray(),
                                (Long[]) rows.getArray(3).getArray())
                        : null;
            }
        } catch (SQLException e) {
            LOG.debug("relay position unknown", e);
            return null;
        }
    }
}
