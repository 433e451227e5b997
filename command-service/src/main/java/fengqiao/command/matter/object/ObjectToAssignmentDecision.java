package fengqiao.command.matter.object;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;

/** Art. 23: within five working days of the routing; the rules of the day of the routing hold. */
final class ObjectToAssignmentDecision {
    private ObjectToAssignmentDecision() {}

    /**
     * @param suggestionKnown whether the suggested unit, if any, is one
     */
    static AssignmentObjected decide(
            MatterState state,
            ObjectToAssignment command,
            boolean suggestionKnown,
            CipherText reason,
            LocalDate day) {
        Assignment assignment = state.requireUnit(command.unit(), Move.OBJECT);
        requireOpen(state);
        requireInTime(state, day);
        if (command.suggested() != null && !suggestionKnown) {
            throw Refusal.of(
                            MatterRule.UNIT_UNKNOWN,
                            command.suggested().value(),
                            state.registration().region().county().value())
                    .naming(FieldFault.of("suggestedUnit", "unknown"))
                    .asException();
        }
        return new AssignmentObjected(assignment.unit(), reason, command.suggested());
    }

    /** What the common superior determined stands. */
    private static void requireOpen(MatterState state) {
        if (state.intake().determined()) {
            throw state.refusal(IntakeRule.DETERMINED, Move.DETERMINE).asException();
        }
    }

    /** Where a day has no such rule the right lasts as long as the matter waits for its notice. */
    private static void requireInTime(MatterState state, LocalDate day) {
        state.clocks()
                .earliest(ClockKind.OBJECT)
                .filter(right -> day.isAfter(right.dueDay()))
                .ifPresent(right -> refuse(state, right));
    }

    private static void refuse(MatterState state, RunningClock right) {
        throw Refusal.of(MatterRule.OBJECTION_LATE, right.dueDay().toString())
                .citing(right.clock().rule())
                .in(state.stage().name(), java.util.List.of(Move.ACCEPT.resource()))
                .asException();
    }
}
