package fengqiao.command.matter.recuse;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.PostId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.RecusalGround;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands back from the matter 回避.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 * @param handler post that may not act any more
 * @param successor post that takes over
 */
public record RecuseOfficial(
        MatterId matterId,
        @Nullable UnitId unit,
        PostId handler,
        RecusalGround ground,
        @Nullable PostId successor,
        @Nullable String reason) {
    /** Without the reason, which may speak of people. */
    @Override
    public String toString() {
        return "RecuseOfficial[" + matterId + "]";
    }
}
