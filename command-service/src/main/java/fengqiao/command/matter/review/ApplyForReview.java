package fengqiao.command.matter.review;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.Via;
import org.jspecify.annotations.Nullable;

/**
 * The petitioner applies.
 *
 * @param organ of review, one level above whoever replied; none where it is yet to be named
 * @param via the office, or the receipt
 */
public record ApplyForReview(
        MatterId matterId, ReviewLevel level, @Nullable UnitId organ, Via via, String reason) {
    /** Without the reason, which may speak of people. */
    @Override
    public String toString() {
        return "ApplyForReview[" + matterId + "]";
    }
}
