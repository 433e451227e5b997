package fengqiao.command.matter.object;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The unit says that the matter is not its own.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 * @param suggested whose it is instead
 */
public record ObjectToAssignment(
        MatterId matterId, @Nullable UnitId unit, String reason, @Nullable UnitId suggested) {
    /** Without the reason, which is a text about people. */
    @Override
    public String toString() {
        return "ObjectToAssignment[" + matterId + ", " + unit + "]";
    }
}
