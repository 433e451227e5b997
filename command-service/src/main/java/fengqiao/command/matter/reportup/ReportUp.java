package fengqiao.command.matter.reportup;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterReportedUp.Urgency;
import fengqiao.kernel.matter.RaisedLevel;
import org.jspecify.annotations.Nullable;

/**
 * A major or urgent matter is reported up at once (Art. 25).
 *
 * @param unit the caller's; none for the office
 */
public record ReportUp(
        MatterId matterId, @Nullable UnitId unit, Urgency urgency, RaisedLevel to, String text) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "ReportUp[" + matterId + "]";
    }
}
