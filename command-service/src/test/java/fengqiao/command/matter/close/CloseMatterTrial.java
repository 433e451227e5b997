package fengqiao.command.matter.close;

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
public final class CloseMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.CLOSE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        return List.of(
                CloseMatterDecision.decide(state, Given.SEALED, LegalDay.of(at), Rules.BOOK));
    }
}
