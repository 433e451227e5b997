package fengqiao.command.matter.accept;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Rules;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.Notice;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class AcceptMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.ACCEPT;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command = new AcceptMatter(Given.ID, chance.handler(state), chance.of(Notice.values()));
        return List.of(AcceptMatterDecision.decide(state, command, LegalDay.of(at), Rules.BOOK));
    }
}
