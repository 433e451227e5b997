package fengqiao.command.matter.succeed;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.SuccessorTookOver.Reform;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class SucceedUnitTrial implements Trial {
    @Override
    public Move move() {
        return Move.SUCCEED;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        RegionCode county = chance.once(9) ? null : state.registration().region().county();
        var command = new SucceedUnit(Given.ID, chance.unit(), chance.of(Reform.values()));
        return List.of(SucceedUnitDecision.decide(state, command, county));
    }
}
