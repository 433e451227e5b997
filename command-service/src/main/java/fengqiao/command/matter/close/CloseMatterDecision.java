package fengqiao.command.matter.close;

import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Move;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterClosed;

/** Closed is what was resolved, or guided elsewhere. */
final class CloseMatterDecision {
    private CloseMatterDecision() {}

    static MatterClosed decide(MatterState state, CipherText evidence) {
        state.require(Move.CLOSE);
        return new MatterClosed(evidence);
    }
}
