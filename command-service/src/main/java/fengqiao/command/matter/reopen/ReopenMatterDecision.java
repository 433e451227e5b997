package fengqiao.command.matter.reopen;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Reopening;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;

/**
 * A reopened matter reaches its last handler at once; the same facts after the end do not reopen.
 */
final class ReopenMatterDecision {
    private ReopenMatterDecision() {}

    static MatterReopened decide(
            MatterState state,
            ReopenMatter command,
            CipherText reason,
            LocalDate day,
            RuleBook rules) {
        if (state.life().isFinal() && command.cause() != ReopenCause.NEW_FACTS) {
            throw state.refusal(MatterRule.FINAL, Move.RE_REVIEW).asException();
        }
        state.require(Move.REOPEN);
        return Reopening.of(state, reason, command.cause(), day, rules);
    }
}
