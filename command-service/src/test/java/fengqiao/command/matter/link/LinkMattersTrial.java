package fengqiao.command.matter.link;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterLinked.Relation;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class LinkMattersTrial implements Trial {
    @Override
    public Move move() {
        return Move.LINK;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command =
                new LinkMatters(Given.ID, chance.linked(), chance.of(Relation.values()), "reason");
        MatterState other = chance.other(state, at);
        return List.of(LinkMattersDecision.decide(state, command, other, Given.SEALED));
    }
}
