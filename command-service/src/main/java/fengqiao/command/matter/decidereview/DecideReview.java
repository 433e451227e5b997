package fengqiao.command.matter.decidereview;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The reviewing organ decides.
 *
 * @param organ the caller's unit; none where an import acts for the organ that has it
 */
public record DecideReview(
        MatterId matterId,
        ReviewLevel level,
        @Nullable UnitId organ,
        ReviewOutcome outcome,
        String text) {
    /** Without the text, which may speak of people. */
    @Override
    public String toString() {
        return "DecideReview[" + matterId + "]";
    }
}
