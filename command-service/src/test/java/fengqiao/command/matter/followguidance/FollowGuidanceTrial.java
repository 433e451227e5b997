package fengqiao.command.matter.followguidance;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.GuidanceFollowed.Outcome;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class FollowGuidanceTrial implements Trial {
    @Override
    public Move move() {
        return Move.FOLLOW_GUIDANCE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command = new FollowGuidance(Given.ID, chance.of(Outcome.values()), "note");
        return List.of(FollowGuidanceDecision.decide(state, command, Given.SEALED));
    }
}
