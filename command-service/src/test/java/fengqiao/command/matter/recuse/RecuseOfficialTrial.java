package fengqiao.command.matter.recuse;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.RecusalGround;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class RecuseOfficialTrial implements Trial {
    @Override
    public Move move() {
        return Move.RECUSE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command =
                new RecuseOfficial(
                        Given.ID,
                        chance.handler(state),
                        new PostId("p-" + chance.below(4)),
                        chance.of(RecusalGround.values()),
                        chance.yes() ? null : new PostId("p-" + chance.below(4)),
                        null);
        return List.of(RecuseOfficialDecision.decide(state, command, null));
    }
}
