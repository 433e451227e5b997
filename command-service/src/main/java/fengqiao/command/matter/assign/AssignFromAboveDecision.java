package fengqiao.command.matter.assign;

import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.SuperiorClock;
import fengqiao.kernel.matter.SuperiorAssigned;
import fengqiao.kernel.matter.life.Move;
import java.time.LocalDate;

/** The day is the assigner's own; it runs beside the days of the rules, and the earlier binds. */
final class AssignFromAboveDecision {
    private AssignFromAboveDecision() {}

    /**
     * @param day legal day of the assignment
     */
    static SuperiorAssigned decide(MatterState state, AssignFromAbove command, LocalDate day) {
        state.require(Move.ASSIGN);
        return new SuperiorAssigned(command.assigned(), SuperiorClock.of(command.assigned(), day));
    }
}
