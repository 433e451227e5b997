package fengqiao.command.matter.assess;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Reopening;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.QualityReviewed;
import fengqiao.kernel.matter.QualityVerdict;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;

/** One review a closing, by nobody of the unit that handled; an error returns it to the handler. */
final class AssessQualityDecision {
    private AssessQualityDecision() {}

    static List<MatterEvent> decide(
            MatterState state,
            AssessQuality command,
            CipherText findings,
            CipherText reason,
            LocalDate day,
            RuleBook rules) {
        state.require(Move.ASSESS);
        Assignment handler = state.handling().assigned();
        UnitId unit = handler == null ? null : handler.unit();
        if (unit != null && unit.equals(command.reviewerUnit())) {
            throw state.refusal(MatterRule.QUALITY_OWN, Move.ASSESS).asException();
        }
        var reviewed = new QualityReviewed(unit, command.verdict(), findings);
        return command.verdict() == QualityVerdict.SOUND
                ? List.of(reviewed)
                : List.of(
                        reviewed,
                        Reopening.of(state, reason, ReopenCause.QUALITY_ERROR, day, rules));
    }
}
