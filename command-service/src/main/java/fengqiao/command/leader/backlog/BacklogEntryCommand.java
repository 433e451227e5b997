package fengqiao.command.leader.backlog;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.leader.BacklogStock;
import fengqiao.kernel.matter.ResolutionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface BacklogEntryCommand {
    /** Put a matter on a list. */
    record ListBacklog(
            MatterId matter,
            String source,
            String batch,
            BacklogStock stock,
            @Nullable LeaderId leader,
            @Nullable LocalDate day)
            implements BacklogEntryCommand {}

    /** Name a leader and make a plan. */
    record PlanBacklog(RecordId id, LeaderId leader, FreeText plan, @Nullable LocalDate due)
            implements BacklogEntryCommand {}

    /** Say how it was resolved. */
    record ResolveBacklog(
            RecordId id, ResolutionKind kind, FreeText result, @Nullable LocalDate day)
            implements BacklogEntryCommand {}
}
