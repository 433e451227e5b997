package fengqiao.command.matter.recuse;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.life.Move;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Art. 28: an interest in the matter or a tie to its bringer; once recused is recused. */
final class RecuseOfficialDecision {
    private RecuseOfficialDecision() {}

    static HandlerRecused decide(
            MatterState state, RecuseOfficial command, @Nullable CipherText reason) {
        state.requireUnit(command.unit(), Move.RECUSE);
        Set<PostId> recused = state.life().casework().recused();
        if (recused.contains(command.handler())) {
            throw state.refusal(MatterRule.RECUSED_BEFORE, Move.RECUSE).asException();
        }
        PostId successor = command.successor();
        if (successor != null
                && (successor.equals(command.handler()) || recused.contains(successor))) {
            throw state.refusal(MatterRule.RECUSED, Move.RECUSE)
                    .naming(FieldFault.of("successor", "recused"))
                    .asException();
        }
        return new HandlerRecused(command.handler(), command.ground(), successor, reason);
    }
}
