package fengqiao.command.platform.relay;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps checkpoints in {@code command.relay_position}. */
final class CheckpointTable {
    private static final String LOAD =
            "select position, positions, offsets from command.relay_position where topic = ?";
    private static final String STORE =
            """
            insert into command.relay_position (topic, position, positions, offsets)
            values (?, ?, ?, ?)
            on conflict (topic) do update
            set position = excluded.position, positions = excluded.positions,
                offsets = excluded.offsets, updated_at = now()
            """;

    private final DataSource source;
    private final String topic;

    CheckpointTable(DataSource source, String topic) {
        this.source = source;
        this.topic = topic;
    }

    @Nullable Checkpoint load() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOAD)) {
            statement.setString(1, topic);
            ResultSet rows = statement.executeQuery();
            return rows.next()
                    ? new Checkpoint(rows.getLong(1), numbers(rows, 2), numbers(rows, 3))
                    : null;
        }
    }

    void store(Checkpoint checkpoint) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setString(1, topic);
            statement.setLong(2, checkpoint.position());
            statement.setArray(3, array(connection, checkpoint.positions()));
            statement.setArray(4, array(connection, checkpoint.offsets()));
            statement.executeUpdate();
        }
    }

    private static long[] numbers(ResultSet row, int column) throws SQLException {
        Long[] boxed = (Long[]) row.getArray(column).getArray();
        return Arrays.stream(boxed).mapToLong(Long::longValue).toArray();
    }

    private static Array array(Connection connection, long[] numbers) throws SQLException {
        return connection.createArrayOf("int8", Arrays.stream(numbers).boxed().toArray());
    }
}
