package fengqiao.command.matter.resolve;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;

/** A reply comes first; no settlement pledge is ever asked for. */
final class ResolveMatterDecision {
    private ResolveMatterDecision() {}

    static MatterResolved decide(MatterState state, ResolveMatter command) {
        Assignment assignment = state.requireUnit(command.unit(), Move.RESOLVE);
        return new MatterResolved(assignment.unit(), command.kind());
    }
}
