package fengqiao.query.platform.deadletter;

import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.ParkedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Dead letters in schema {@code query}. Every method throws {@link DeadLetterLost} where PostgreSQL
 * does not answer. Safe for many threads.
 */
public final class PostgresDeadLetters implements DeadLetters {
    private final DataSource source;

    public PostgresDeadLetters(DataSource source) {
        this.source = source;
    }

    @Override
    public List<ParkedEvent> open(String lane, int partition) {
        String sql =
                "select document, stream, position, wire_name, error from query.dead_letter"
                        + " where lane = ? and partition = ? and state <> 'RELEASED'"
                        + " order by position";
        return call(
                sql,
                statement -> {
                    statement.setString(1, lane);
                    statement.setInt(2, partition);
                    List<ParkedEvent> all = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            all.add(
                                    new ParkedEvent(
                                            rows.getString(1),
                                            rows.getString(2),
                                            rows.getLong(3),
                                            rows.getString(4),
                                            rows.getString(5)));
                        }
                    }
                    return all;
                });
    }

    @Override
    public Map<String, Set<Long>> skipped(String view) {
        String sql =
                "select document, position from query.decision where view = ? and kind = 'SKIP'";
        return call(
                sql,
                statement -> {
                    statement.setString(1, view);
                    Map<String, Set<Long>> all = new HashMap<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            all.computeIfAbsent(rows.getString(1), key -> new HashSet<>())
                                    .add(rows.getLong(2));
                        }
                    }
                    return all;
                });
    }

    @Override
    public void park(String lane, int partition, List<ParkedEvent> events) {
        String sql =
                "insert into query.dead_letter"
                        + " (lane, partition, document, stream, position, wire_name, error)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
        call(
                sql,
                statement -> {
                    for (ParkedEvent event : events) {
                        statement.setString(1, lane);
                        statement.setInt(2, partition);
                        statement.setString(3, event.document());
                        statement.setString(4, event.stream());
                        statement.setLong(5, event.position());
                        statement.setString(6, event.wireName());
                        statement.setString(7, event.error());
                        statement.addBatch();
                    }
                    return statement.executeBatch();
                });
    }

    @Override
    public List<Refold> asked(String lane, int partition) {
        String sql =
                "select document, stream, max(asked) from query.dead_letter"
                        + " where lane = ? and partition = ? and state = 'REFOLD'"
                        + " group by document, stream";
        return call(
                sql,
                statement -> {
                    statement.setString(1, lane);
                    statement.setInt(2, partition);
                    List<Refold> all = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            all.add(
                                    new Refold(
                                            rows.getString(1), rows.getString(2), rows.getLong(3)));
                        }
                    }
                    return all;
                });
    }

    @Override
    public void released(String lane, Refold refold) {
        update(
                "update query.dead_letter set state = 'RELEASED'"
                        + " where lane = ? and document = ? and asked <= ?",
                lane,
                refold.document(),
                refold.request());
    }

    @Override
    public void heldBack(String lane, Refold refold, String error) {
        update(
                "update query.dead_letter set state = 'OPEN'"
                        + " where state = 'REFOLD' and lane = ? and document = ? and asked <= ?",
                lane,
                refold.document(),
                refold.request());
        update(
                "update query.dead_letter set error = ? where state = 'OPEN' and error is not null"
                        + " and lane = ? and document = ?",
                error,
                lane,
                refold.document());
    }

    @Override
    public void forget(String lane) {
        update(
                "update query.dead_letter set state = 'RELEASED'"
                        + " where state <> 'RELEASED' and lane = ?",
                lane);
    }

    private void update(String sql, Object... values) {
        call(
                sql,
                statement -> {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    return statement.executeUpdate();
                });
    }

    /** Work with a prepared statement. */
    @FunctionalInterface
    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    <T> T call(String sql, Work<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new DeadLetterLost(e);
        }
    }
}
