package fengqiao.command.matter.guide;

import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Pathways;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.life.Move;
import org.jspecify.annotations.Nullable;

/** Art. 31: what belongs to another procedure is guided there, with the reason. */
final class GuideMatterDecision {
    private GuideMatterDecision() {}

    /**
     * @param pathway of the county's catalogue in force that day; none where it lacks the code
     */
    static MatterGuided decide(
            MatterState state, GuideMatter command, @Nullable Pathway pathway, CipherText reason) {
        state.require(Move.GUIDE);
        Pathways.elsewhere(pathway, command.pathway());
        return new MatterGuided(command.pathway(), reason);
    }
}
