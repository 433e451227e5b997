package fengqiao.command.matter.assign;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class AssignFromAboveTrial implements Trial {
    @Override
    public Move move() {
        return Move.ASSIGN;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        LocalDate day = LegalDay.of(at);
        LocalDate due = chance.yes() ? null : day.plusDays(chance.below(40) - 4L);
        var assigned = new Assigned(chance.of(RaisedLevel.values()), null, due);
        return List.of(
                AssignFromAboveDecision.decide(
                        state, new AssignFromAbove(Given.ID, assigned), day));
    }
}
