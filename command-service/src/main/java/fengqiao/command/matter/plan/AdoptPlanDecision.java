package fengqiao.command.matter.plan;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import java.time.LocalDate;

/** One plan a matter: a later one is its next revision. It looks ahead. */
final class AdoptPlanDecision {
    private AdoptPlanDecision() {}

    static PlanAdopted decide(
            MatterState state, AdoptPlan command, CipherText text, LocalDate day) {
        Assignment assignment = state.requireUnit(command.unit(), Move.PLAN);
        LocalDate target = command.target();
        if (target != null && target.isBefore(day)) {
            throw Refusal.of(MatterRule.DAY_PAST, target.toString())
                    .naming(FieldFault.of("target", "after", day.toString()))
                    .asException();
        }
        int revision = state.life().casework().plan() + 1;
        return new PlanAdopted(assignment.unit(), revision, text, target);
    }
}
