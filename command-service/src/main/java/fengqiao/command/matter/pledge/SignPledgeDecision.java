package fengqiao.command.matter.pledge;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.PledgeSigned;
import fengqiao.kernel.matter.life.Move;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Only after the matter is resolved, so that being heard, paid or helped can never hang on it; no
 * other move asks for it; and one that was made a condition is not recorded as a pledge.
 */
final class SignPledgeDecision {
    private SignPledgeDecision() {}

    static PledgeSigned decide(
            MatterState state, SignPledge command, @Nullable CipherText text, LocalDate day) {
        state.require(Move.PLEDGE);
        if (!command.voluntary()) {
            throw state.refusal(MatterRule.PLEDGE_CONDITION, Move.PLEDGE)
                    .naming(FieldFault.of("voluntary", "voluntary"))
                    .asException();
        }
        if (command.signedOn().isAfter(day)) {
            throw Refusal.of(MatterRule.DAY_AHEAD, command.signedOn().toString())
                    .naming(FieldFault.of("signedOn", "not-yet", day.toString()))
                    .asException();
        }
        return new PledgeSigned(command.signedOn(), text);
    }
}
