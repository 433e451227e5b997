package fengqiao.command.matter.accept;

import fengqiao.command.matter.HandlingClocks;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;

/**
 * Art. 23: notice within fifteen days, on the spot where possible, not owed where name or address
 * is unclear; with the acceptance the clock of handling starts (Art. 34).
 */
final class AcceptMatterDecision {
    private AcceptMatterDecision() {}

    static MatterAccepted decide(
            MatterState state, AcceptMatter command, LocalDate day, RuleBook rules) {
        Assignment assignment = state.requireUnit(command.unit(), Move.ACCEPT);
        List<Clock> clocks =
                HandlingClocks.start(
                        state, assignment.route(), state.registration().day(), day, rules);
        return new MatterAccepted(assignment.unit(), clocks, command.notice());
    }
}
