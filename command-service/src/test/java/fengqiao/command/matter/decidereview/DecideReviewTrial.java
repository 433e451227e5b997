package fengqiao.command.matter.decidereview;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Rules;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class DecideReviewTrial implements Trial {
    @Override
    public Move move() {
        return Move.DECIDE_REVIEW;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        UnitId organ = chance.once(4) ? null : chance.unit();
        var command =
                new DecideReview(
                        Given.ID,
                        ReviewLevel.REVIEW,
                        organ,
                        chance.of(ReviewOutcome.values()),
                        "text");
        return DecideReviewDecision.decide(
                state, command, Given.SEALED, Given.SEALED, LegalDay.of(at), Rules.BOOK);
    }
}
