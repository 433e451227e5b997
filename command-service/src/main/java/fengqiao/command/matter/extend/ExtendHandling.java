package fengqiao.command.matter.extend;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.PostId;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head agrees to a longer handling.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 * @param days more, at least 1
 * @param approvedBy post of the head
 * @param toldOn day the petitioner was told the reason
 */
public record ExtendHandling(
        MatterId matterId,
        @Nullable UnitId unit,
        int days,
        PostId approvedBy,
        LocalDate toldOn,
        String reason) {
    /** Without the reason, which may speak of people. */
    @Override
    public String toString() {
        return "ExtendHandling[" + matterId + "]";
    }
}
