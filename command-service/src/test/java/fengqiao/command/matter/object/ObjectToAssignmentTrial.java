package fengqiao.command.matter.object;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class ObjectToAssignmentTrial implements Trial {
    @Override
    public Move move() {
        return Move.OBJECT;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command =
                new ObjectToAssignment(Given.ID, chance.handler(state), "reason", chance.unit());
        boolean known = !chance.once(5);
        return List.of(
                ObjectToAssignmentDecision.decide(
                        state, command, known, Given.SEALED, LegalDay.of(at)));
    }
}
