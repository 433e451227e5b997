package fengqiao.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts all keys under the current master key, a batch a commit; events are not touched. */
final class Rewrap {
    private static final int BATCH = 500;
    private static final String COUNT =
            "select master, count(*) from vault.wrapped_key group by master order by master";
    private static final String NEXT =
            """
            select kind, subject, version, master, wrapped from vault.wrapped_key
            where (kind, subject, version) > (?, ?, ?) and master <> ?
            order by kind, subject, version limit %d for update
            """
                    .formatted(BATCH);
    private static final String UPDATE =
            "update vault.wrapped_key set master = ?, wrapped = ?"
                    + " where kind = ? and subject = ? and version = ?";
    private static final KeyId START = new KeyId("", "", 0);

    private final Database database;
    private final Keys keys;
    private final String current;

    Rewrap(Database database, Keys keys, String current) {
        this.database = database;
        this.keys = keys;
        this.current = current;
    }

    long run(RewrapProgress progress) {
        Map<String, Long> counts = counts();
        long total =
                counts.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(current))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        long done = 0;
        KeyId after = START;
        while (true) {
            KeyId from = after;
            List<Row> batch = database.transact("rewrap", connection -> batch(connection, from));
            if (batch.isEmpty()) {
                return done;
            }
            done += batch.size();
            after = batch.getLast().id;
            progress.rewrapped(done, total);
        }
    }

    Map<String, Long> counts() {
        return database.call(
                "count keys",
                connection -> {
                    var counts = new LinkedHashMap<String, Long>();
                    try (Statement statement = connection.createStatement()) {
                        ResultSet rows = statement.executeQuery(COUNT);
                        while (rows.next()) {
                            counts.put(rows.getString(1), rows.getLong(2));
                        }
                    }
                    return counts;
                });
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(KeyId id, String master, byte[] wrapped) {}

    private List<Row> batch(Connection connection, KeyId after) throws SQLException {
        List<Row> rows = next(connection, after);
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            for (Row row : rows) {
                statement.setString(1, current);
                statement.setBytes(2, keys.rewrapped(row.id, row.master, row.wrapped));
                statement.setString(3, row.id.kind());
                statement.setString(4, row.id.subject());
                statement.setInt(5, row.id.version());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return rows;
    }

    private List<Row> next(Connection connection, KeyId after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, after.kind());
            statement.setString(2, after.subject());
            statement.setInt(3, after.version());
            statement.setString(4, current);
            ResultSet rows = statement.executeQuery();
            List<Row> batch = new ArrayList<>();
            while (rows.next()) {
                var id = new KeyId(rows.getString(1), rows.getString(2), rows.getInt(3));
                batch.add(new Row(id, rows.getString(4), rows.getBytes(5)));
            }
            return batch;
        }
    }
}
