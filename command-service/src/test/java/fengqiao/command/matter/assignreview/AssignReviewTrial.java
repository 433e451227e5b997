package fengqiao.command.matter.assignreview;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class AssignReviewTrial implements Trial {
    @Override
    public Move move() {
        return Move.ASSIGN_REVIEW;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        return List.of(
                AssignReviewDecision.decide(
                        state, new AssignReview(Given.ID, chance.unit()), !chance.once(9)));
    }
}
