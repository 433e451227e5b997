package fengqiao.query.platform.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people see of dead letters and decide about them. */
public final class DeadLetterDesk {
    private static final int SHOWN = 200;

    private final PostgresDeadLetters table;

    public DeadLetterDesk(PostgresDeadLetters table) {
        this.table = table;
    }

    /**
     * A document that waits.
     *
     * @param error class and place of the failure
     * @param waiting events that wait, this one among them
     */
    public record Letter(
            long id,
            String lane,
            String document,
            long position,
            String type,
            String error,
            Instant since,
            long waiting) {}

    /** Open letters of a lane, oldest first, 200 at most. */
    public List<Letter> open(List<String> lanes) {
        String sql =
                """
                select d.id, d.lane, d.document, d.position, d.wire_name, d.error, d.since,
                       (select count(*) from query.dead_letter w
                        where w.lane = d.lane and w.document = d.document
                          and w.state <> 'RELEASED')
                from query.dead_letter d
                where d.error is not null and d.state <> 'RELEASED' and d.lane = any (?)
                order by d.position limit ?
                """;
        return table.call(
                sql,
                statement -> {
                    statement.setArray(
                            1, statement.getConnection().createArrayOf("text", lanes.toArray()));
                    statement.setInt(2, SHOWN);
                    List<Letter> all = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            all.add(letter(rows));
                        }
                    }
                    return all;
                });
    }

    private static Letter letter(ResultSet rows) throws SQLException {
        return new Letter(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getLong(4),
                rows.getString(5),
                rows.getString(6),
                rows.getObject(7, OffsetDateTime.class).toInstant(),
                rows.getLong(8));
    }

    /** Documents that wait, by lane. */
    public Map<String, Long> counts() {
        String sql =
                "select lane, count(distinct document) from query.dead_letter"
                        + " where state <> 'RELEASED' group by lane";
        return table.call(
                sql,
                statement -> {
                    Map<String, Long> counts = new HashMap<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            counts.put(rows.getString(1), rows.getLong(2));
                        }
                    }
                    return counts;
                });
    }

    /**
     * Asks for the letter's document to be folded anew; the writer of its partition does so within
     * a second.
     *
     * @return false where there is no such open letter
     */
    public boolean retry(long id, String who) {
        return decide(id, "RETRY", null, who);
    }

    /**
     * Leaves the event out of the view for ever, in all generations.
     *
     * @return false where there is no such open letter
     */
    public boolean skip(long id, String reason, String who) {
        return decide(id, "SKIP", reason, who);
    }

    /** Decision and request are one statement, so neither stands without the other. */
    private boolean decide(long id, String kind, @Nullable String reason, String who) {
        String sql =
                """
                with letter as (
                    select split_part(lane, '.', 1) as view, document, position,
                           (select max(w.asked) + 1 from query.dead_letter w
                            where w.document = l.document) as request
                    from query.dead_letter l
                    where id = ? and state <> 'RELEASED' and error is not null),
                asked as (
                    update query.dead_letter d
                    set state = 'REFOLD', asked = greatest(letter.request, d.asked + 1)
                    from letter
                    where split_part(d.lane, '.', 1) = letter.view
                      and d.document = letter.document and d.state <> 'RELEASED')
                insert into query.decision (view, document, position, kind, reason, decided_by)
                select view, document, position, ?, ?, ? from letter
                """;
        return table.call(
                sql,
                statement -> {
                    statement.setLong(1, id);
                    statement.setString(2, kind);
                    statement.setString(3, reason);
                    statement.setString(4, who);
                    return statement.executeUpdate() == 1;
                });
    }
}
