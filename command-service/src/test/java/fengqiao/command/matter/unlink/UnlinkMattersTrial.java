package fengqiao.command.matter.unlink;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class UnlinkMattersTrial implements Trial {
    @Override
    public Move move() {
        return Move.UNLINK;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command = new UnlinkMatters(Given.ID, chance.linked(), "reason");
        return List.of(UnlinkMattersDecision.decide(state, command, Given.SEALED));
    }
}
