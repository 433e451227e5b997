package fengqiao.command.matter.guide;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class GuideMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.GUIDE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        String pathway = chance.once(5) ? "none" : "31.1.01";
        return List.of(
                GuideMatterDecision.decide(
                        state,
                        new GuideMatter(Given.ID, pathway, "reason"),
                        Pathway.shipped().get(pathway),
                        Given.SEALED));
    }
}
