package fengqiao.command.matter.pledge;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class SignPledgeTrial implements Trial {
    @Override
    public Move move() {
        return Move.PLEDGE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command = new SignPledge(Given.ID, chance.near(LegalDay.of(at)), !chance.once(4), null);
        return List.of(SignPledgeDecision.decide(state, command, null, LegalDay.of(at)));
    }
}
