package fengqiao.command.matter.succeed;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.SuccessorTookOver.Reform;

/** The successor of a unit that was split, merged or abolished acts in its place (Art. 24). */
public record SucceedUnit(MatterId matterId, UnitId unit, Reform reform) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "SucceedUnit[" + matterId + "]";
    }
}
