package fengqiao.command.matter.resolve;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class ResolveMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.RESOLVE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command =
                new ResolveMatter(
                        Given.ID, chance.handler(state), chance.of(ResolutionKind.values()));
        return List.of(ResolveMatterDecision.decide(state, command));
    }
}
