package fengqiao.command.matter.refuse;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.RefusalGround;
import org.jspecify.annotations.Nullable;

/**
 * The matter is not accepted 不予受理.
 *
 * @param unit the caller's; none where the office refuses, or an import acts for whoever has it
 * @param office whether the caller speaks for the office alone
 * @param pathway the way that is open instead
 * @param prior the matter in which the same facts were decided for good
 */
public record RefuseMatter(
        MatterId matterId,
        @Nullable UnitId unit,
        boolean office,
        RefusalGround ground,
        @Nullable String pathway,
        @Nullable MatterId prior,
        String reason) {
    /** Without the reason, which may speak of people. */
    @Override
    public String toString() {
        return "RefuseMatter[" + matterId + "]";
    }
}
