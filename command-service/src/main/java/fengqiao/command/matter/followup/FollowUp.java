package fengqiao.command.matter.followup;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.FollowUpResult;
import org.jspecify.annotations.Nullable;

/**
 * The petition office followed up.
 *
 * @param callerUnit unit of whoever followed up, if the token says so
 * @param reopenReason why the matter is taken up again; none where it is not
 */
public record FollowUp(
        MatterId matterId,
        @Nullable UnitId callerUnit,
        FollowUpResult result,
        @Nullable String note,
        @Nullable String reopenReason) {
    /** Without the texts, which may speak of people. */
    @Override
    public String toString() {
        return "FollowUp[" + matterId + "]";
    }
}
