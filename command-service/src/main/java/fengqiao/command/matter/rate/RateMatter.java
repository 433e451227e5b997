package fengqiao.command.matter.rate;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.Satisfaction;
import fengqiao.kernel.matter.Via;
import org.jspecify.annotations.Nullable;

/**
 * The citizen rates.
 *
 * @param via the receipt, or the office that wrote down a telephone call
 */
public record RateMatter(
        MatterId matterId,
        RatedBody body,
        Satisfaction satisfaction,
        Via via,
        @Nullable String comment) {
    /** Without the comment, which may speak of people. */
    @Override
    public String toString() {
        return "RateMatter[" + matterId + "]";
    }
}
