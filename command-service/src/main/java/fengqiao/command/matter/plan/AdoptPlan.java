package fengqiao.command.matter.plan;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit adopts the plan, or puts another in its place.
 *
 * @param unit the caller's; none where the caller may act for whichever unit has it
 * @param target day by which it is to be carried out
 */
public record AdoptPlan(
        MatterId matterId, @Nullable UnitId unit, String text, @Nullable LocalDate target) {
    /** Without the text, which may speak of people. */
    @Override
    public String toString() {
        return "AdoptPlan[" + matterId + "]";
    }
}
