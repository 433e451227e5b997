package fengqiao.command.matter.extend;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Rules;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class ExtendHandlingTrial implements Trial {
    @Override
    public Move move() {
        return Move.EXTEND;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command =
                new ExtendHandling(
                        Given.ID,
                        chance.handler(state),
                        1 + chance.below(40),
                        Given.HEAD,
                        chance.near(LegalDay.of(at)),
                        "reason");
        return List.of(
                ExtendHandlingDecision.decide(
                        state, command, Given.SEALED, LegalDay.of(at), Rules.BOOK));
    }
}
