package fengqiao.command.matter.close;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;

/** Closed is what was resolved, or guided elsewhere; from now on it is not rated for ever. */
final class CloseMatterDecision {
    private CloseMatterDecision() {}

    static MatterClosed decide(
            MatterState state, CipherText evidence, LocalDate day, RuleBook rules) {
        state.require(Move.CLOSE);
        return new MatterClosed(evidence, rules.start(ClockKind.RATE, state.ruleCase(), day));
    }
}
