package fengqiao.command.matter.dispute;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units do not agree which of them is competent; it goes to their common superior (Art. 24).
 *
 * @param unit the caller's; none for the office
 */
public record DisputeJurisdiction(
        MatterId matterId, @Nullable UnitId unit, List<UnitId> units, String reason) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "DisputeJurisdiction[" + matterId + "]";
    }
}
