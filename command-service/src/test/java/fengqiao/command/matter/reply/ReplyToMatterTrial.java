package fengqiao.command.matter.reply;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Rules;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class ReplyToMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.REPLY;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command =
                new ReplyToMatter(
                        Given.ID,
                        chance.handler(state),
                        chance.of(ReplyOutcome.values()),
                        "text",
                        null);
        return List.of(
                ReplyToMatterDecision.decide(
                        state, command, Given.SEALED, null, LegalDay.of(at), Rules.BOOK));
    }
}
