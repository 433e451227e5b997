package fengqiao.command.matter.reopen;

import fengqiao.command.matter.Assignment;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Move;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import java.time.LocalDate;

/** A reopened matter reaches its last handler at once, and its clock starts anew. */
final class ReopenMatterDecision {
    private ReopenMatterDecision() {}

    static MatterReopened decide(
            MatterState state, CipherText reason, LocalDate day, RuleBook rules) {
        state.require(Move.REOPEN);
        Assignment handler = state.handling().assigned();
        if (handler == null) {
            var clocks = rules.start(ClockKind.ROUTE, state.registration().ruleCase(null), day);
            return new MatterReopened(null, reason, clocks);
        }
        RuleCase matter = state.registration().ruleCase(handler.route(), day);
        return new MatterReopened(
                handler.unit(), reason, rules.start(ClockKind.HANDLE, matter, day));
    }
}
