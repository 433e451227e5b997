package fengqiao.command.meeting;

import fengqiao.command.platform.database.Rows;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which tasks are about a matter: rows in the commits of the decisions. */
@Component
public final class MeetingTasks {
    private static final String FIND =
            "SELECT meeting_id, number FROM command.meeting_task WHERE matter_id = ?"
                    + " ORDER BY meeting_id, number";
    private static final String ADD =
            "INSERT INTO command.meeting_task (matter_id, meeting_id, number) VALUES (?, ?, ?)";
    private final Rows rows;

    MeetingTasks(Rows rows) {
        this.rows = rows;
    }

    /** A task by its meeting and its number there, from 1. */
    public record TaskAt(RecordId meeting, int number) {}

    /** All tasks ever decided about the matter, whatever became of them. */
    public List<TaskAt> about(MatterId matter) {
        return rows.read(
                FIND,
                (c, query) -> query.setString(1, matter.value()),
                row -> new TaskAt(new RecordId(row.getString(1)), row.getInt(2)));
    }

    public static SideRow decided(MatterId matter, RecordId meeting, int number) {
        return SideRow.of(ADD, matter.value(), meeting.value(), number);
    }
}
