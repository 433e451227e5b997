package fengqiao.command.matter.reopen;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Rules;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class ReopenMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.REOPEN;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        ReopenCause cause = chance.yes() ? null : chance.of(ReopenCause.values());
        var command = new ReopenMatter(Given.ID, cause, "reason");
        return List.of(
                ReopenMatterDecision.decide(
                        state, command, Given.SEALED, LegalDay.of(at), Rules.BOOK));
    }
}
