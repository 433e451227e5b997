package fengqiao.command.matter.followup;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Rules;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.FollowUpResult;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class FollowUpTrial implements Trial {
    @Override
    public Move move() {
        return Move.FOLLOW_UP;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        boolean reopen = chance.once(3);
        var command =
                new FollowUp(
                        Given.ID,
                        chance.unit(),
                        chance.of(FollowUpResult.values()),
                        null,
                        reopen ? "reason" : null);
        return FollowUpDecision.decide(
                state, command, null, reopen ? Given.SEALED : null, LegalDay.of(at), Rules.BOOK);
    }
}
