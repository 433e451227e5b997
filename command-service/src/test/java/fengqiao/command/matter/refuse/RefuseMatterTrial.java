package fengqiao.command.matter.refuse;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.RefusalGround;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class RefuseMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.REFUSE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        boolean office = chance.yes();
        var ground = chance.of(RefusalGround.values());
        String pathway = ground == RefusalGround.STATUTORY_ROUTE ? "31.1.01" : null;
        var command =
                new RefuseMatter(
                        Given.ID,
                        office ? null : chance.handler(state),
                        office,
                        ground,
                        pathway,
                        null,
                        "reason");
        return List.of(
                RefuseMatterDecision.decide(
                        state,
                        command,
                        chance.yes(),
                        pathway == null ? null : Pathway.shipped().get(pathway),
                        Given.SEALED));
    }
}
