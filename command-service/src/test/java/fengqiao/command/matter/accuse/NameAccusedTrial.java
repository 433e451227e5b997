package fengqiao.command.matter.accuse;

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
public final class NameAccusedTrial implements Trial {
    @Override
    public Move move() {
        return Move.NAME_ACCUSED;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var unit = chance.once(3) ? null : chance.handler(state);
        return List.of(
                NameAccusedDecision.decide(
                        state,
                        new NameAccused(Given.ID, unit),
                        state.registration().region().county(),
                        LegalDay.of(at),
                        Rules.BOOK));
    }
}
