package fengqiao.command.leader;

import fengqiao.command.platform.database.Rows;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which matter has a case in hand: a row in the commit of the case's events, and a unique index
 * that decides between two who take it at the same moment.
 */
@Component
public final class LeaderCases {
    private static final String FIND =
            "SELECT case_id FROM command.leader_case WHERE matter_id = ? AND open";
    private static final String LAST =
            "SELECT case_id FROM command.leader_case WHERE matter_id = ?"
                    + " ORDER BY number DESC LIMIT 1";
    private static final String OPEN =
            "INSERT INTO command.leader_case (case_id, matter_id, open) VALUES (?, ?, true)";
    private static final String END =
            "UPDATE command.leader_case SET open = false WHERE case_id = ?";
    private final Rows rows;

    LeaderCases(Rows rows) {
        this.rows = rows;
    }

    /** The case of the matter that is required or taken; none where there is none in hand. */
    public @Nullable RecordId inHand(MatterId matter) {
        return one(FIND, matter);
    }

    /** The case of the matter that came last, in hand or released. */
    public @Nullable RecordId last(MatterId matter) {
        return one(LAST, matter);
    }

    private @Nullable RecordId one(String sql, MatterId matter) {
        List<RecordId> found =
                rows.read(
                        sql,
                        (c, query) -> query.setString(1, matter.value()),
                        row -> new RecordId(row.getString(1)));
        return found.isEmpty() ? null : found.getFirst();
    }

    public static SideRow opened(RecordId id, MatterId matter) {
        return SideRow.of(OPEN, id.value(), matter.value());
    }

    public static SideRow ended(RecordId id) {
        return SideRow.of(END, id.value());
    }
}
