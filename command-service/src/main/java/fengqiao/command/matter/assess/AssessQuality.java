package fengqiao.command.matter.assess;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.QualityVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The outside reviewer judges.
 *
 * @param reviewerUnit where the reviewer works, if the token says so
 */
public record AssessQuality(
        MatterId matterId, @Nullable UnitId reviewerUnit, QualityVerdict verdict, String findings) {
    /** Without the findings, which may speak of people. */
    @Override
    public String toString() {
        return "AssessQuality[" + matterId + "]";
    }
}
