package fengqiao.command.matter.reply;

import fengqiao.command.matter.Assignment;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Move;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterReplied;

/** Art. 32: in writing, with grounds. */
final class ReplyToMatterDecision {
    private ReplyToMatterDecision() {}

    static MatterReplied decide(MatterState state, ReplyToMatter command, CipherText text) {
        Assignment assignment = state.requireUnit(command.unit(), Move.REPLY);
        return new MatterReplied(assignment.unit(), command.outcome(), text);
    }
}
