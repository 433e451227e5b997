package fengqiao.command.matter.decideobjection;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Art. 23: an item goes back only with the consent of the office that sent it. */
final class DecideObjectionDecision {
    private DecideObjectionDecision() {}

    /**
     * @param reason there where the objection is rejected
     */
    static MatterEvent decide(
            MatterState state,
            DecideObjection command,
            @Nullable CipherText reason,
            LocalDate day,
            RuleBook rules) {
        Assignment assignment = state.requireUnit(null, Move.DECIDE_OBJECTION);
        return switch (command.ruling()) {
            case UPHELD ->
                    new ObjectionUpheld(
                            assignment.unit(),
                            rules.start(ClockKind.ROUTE, state.registration().ruleCase(null), day));
            case REJECTED ->
                    new ObjectionRejected(assignment.unit(), Objects.requireNonNull(reason));
        };
    }
}
