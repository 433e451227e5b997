package fengqiao.command.matter;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;
import java.util.List;

/** The clock of a superior's assignment 交办: the only one whose days no rule of ours gives. */
public final class SuperiorClock {
    private static final RuleRef ASSIGNER = new RuleRef("superior-assignment", 1, "assigner");

    private SuperiorClock() {}

    /**
     * None where the assigner set no day.
     *
     * @param day legal day of the assignment: day 0
     * @throws fengqiao.command.refusal.Refused where the day set lies before it
     */
    public static List<Clock> of(Assigned assigned, LocalDate day) {
        LocalDate due = assigned.dueDay();
        if (due == null) {
            return List.of();
        }
        if (due.isBefore(day)) {
            throw Refusal.of(IntakeRule.ASSIGNED_DAY, day.toString())
                    .naming(FieldFault.of("dueDay", "after", day.toString()))
                    .asException();
        }
        return List.of(new Clock(ClockKind.ASSIGNED, ASSIGNER, day, due, false, null));
    }
}
