package fengqiao.command.matter.assign;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.Assigned;

/** A superior office assigned a matter that is in hand 上级交办. */
public record AssignFromAbove(MatterId matterId, Assigned assigned) {
    /** Without the texts, which are about people. */
    @Override
    public String toString() {
        return "AssignFromAbove[" + matterId + "]";
    }
}
