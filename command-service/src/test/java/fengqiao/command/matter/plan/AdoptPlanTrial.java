package fengqiao.command.matter.plan;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class AdoptPlanTrial implements Trial {
    @Override
    public Move move() {
        return Move.PLAN;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        LocalDate target = chance.yes() ? null : chance.near(LegalDay.of(at));
        var command = new AdoptPlan(Given.ID, chance.handler(state), "text", target);
        return List.of(AdoptPlanDecision.decide(state, command, Given.SEALED, LegalDay.of(at)));
    }
}
