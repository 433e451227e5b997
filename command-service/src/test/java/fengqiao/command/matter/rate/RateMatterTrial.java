package fengqiao.command.matter.rate;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.Satisfaction;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class RateMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.RATE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command =
                new RateMatter(
                        Given.ID,
                        chance.of(RatedBody.values()),
                        chance.of(Satisfaction.values()),
                        chance.of(Via.values()),
                        null);
        return List.of(RateMatterDecision.decide(state, command, null, LegalDay.of(at)));
    }
}
