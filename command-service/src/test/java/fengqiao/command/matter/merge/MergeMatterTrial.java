package fengqiao.command.matter.merge;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class MergeMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.MERGE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        MatterState into = chance.other(state, at);
        var command = new MergeMatter(Given.ID, chance.once(8) ? Given.ID : Chance.OTHER, "reason");
        return List.of(MergeMatterDecision.merge(state, command, into, Given.SEALED));
    }
}
