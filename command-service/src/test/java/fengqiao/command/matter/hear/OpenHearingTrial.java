package fengqiao.command.matter.hear;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class OpenHearingTrial implements Trial {
    @Override
    public Move move() {
        return Move.HEAR;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        UnitId organ = chance.yes() ? chance.handler(state) : chance.unit();
        var command = new OpenHearing(Given.ID, organ, null);
        return List.of(OpenHearingDecision.decide(state, command, null));
    }
}
