package fengqiao.command.matter.guide;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.life.Move;

/** Art. 31: what belongs to another procedure is guided there, with the reason. */
final class GuideMatterDecision {
    private GuideMatterDecision() {}

    static MatterGuided decide(MatterState state, GuideMatter command, CipherText reason) {
        state.require(Move.GUIDE);
        if (!Pathway.shipped().containsKey(command.pathway())) {
            throw Refusal.of(MatterRule.PATHWAY_UNKNOWN, command.pathway())
                    .naming(FieldFault.of("pathway", "unknown"))
                    .asException();
        }
        return new MatterGuided(command.pathway(), reason);
    }
}
