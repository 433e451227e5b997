package fengqiao.eventstore;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of a commit are there already, all of them by name; the commit must be rolled back. */
final class RowsTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Set<SideRow> rows = Collections.newSetFromMap(new IdentityHashMap<>());

    RowsTaken(List<SideRow> rows) {
        super("rows are there already", null, false, false);
        this.rows.addAll(rows);
    }

    /** Why an append is refused; null where none of its rows is among them. */
    @Nullable SideRowConflict reason(Append append) {
        for (SideRow row : append.rows()) {
            if (rows.contains(row) && row.unique() != null) {
                return new SideRowConflict(row.unique(), this);
            }
        }
        return null;
    }

    /** Refuses those whose rows they are, and returns the others. */
    List<PendingAppend> refuse(List<PendingAppend> batch) {
        List<PendingAppend> others = new ArrayList<>(batch.size());
        for (PendingAppend pending : batch) {
            SideRowConflict reason = reason(pending.append);
            if (reason == null) {
                others.add(pending);
            } else {
                pending.answer.completeExceptionally(reason);
            }
        }
        return others;
    }

    /**
     * Those of a batch that changed nothing though they should have.
     *
     * @throws SQLException where the driver does not tell how many rows each has changed, as where
     *     it makes one statement of many: the appends are then to be stored one by one
     */
    static List<SideRow> among(List<SideCommands.Command> batch, int[] changed)
            throws SQLException {
        List<SideRow> taken = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            SideRow telling = batch.get(i).telling();
            if (telling == null) {
                continue;
            }
            if (changed[i] < 0) {
                throw new SQLException("not told which rows were there already");
            }
            if (changed[i] == 0) {
                taken.add(telling);
            }
        }
        return taken;
    }
}
