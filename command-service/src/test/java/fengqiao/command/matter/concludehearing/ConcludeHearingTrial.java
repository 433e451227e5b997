package fengqiao.command.matter.concludehearing;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class ConcludeHearingTrial implements Trial {
    @Override
    public Move move() {
        return Move.CONCLUDE_HEARING;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        UnitId organ = chance.yes() ? chance.handler(state) : chance.unit();
        var command = new ConcludeHearing(Given.ID, organ, "findings");
        return List.of(ConcludeHearingDecision.decide(state, command, Given.SEALED));
    }
}
