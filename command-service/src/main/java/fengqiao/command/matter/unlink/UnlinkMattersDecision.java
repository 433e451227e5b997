package fengqiao.command.matter.unlink;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterUnlinked;
import fengqiao.kernel.matter.life.Move;

/** Only what is linked is unlinked; who was held to repeat does so no more. */
final class UnlinkMattersDecision {
    private UnlinkMattersDecision() {}

    static MatterUnlinked decide(MatterState state, UnlinkMatters command, CipherText reason) {
        state.require(Move.UNLINK);
        if (!state.intake().belongsTo(command.other())) {
            throw state.refusal(IntakeRule.NOT_LINKED, Move.UNLINK).asException();
        }
        return new MatterUnlinked(command.other(), reason);
    }
}
