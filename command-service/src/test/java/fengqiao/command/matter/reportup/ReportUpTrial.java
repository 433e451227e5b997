package fengqiao.command.matter.reportup;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterReportedUp.Urgency;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class ReportUpTrial implements Trial {
    @Override
    public Move move() {
        return Move.REPORT_UP;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        UnitId unit = chance.yes() ? null : chance.handler(state);
        var command =
                new ReportUp(
                        Given.ID,
                        unit,
                        chance.of(Urgency.values()),
                        chance.of(RaisedLevel.values()),
                        "text");
        return List.of(ReportUpDecision.decide(state, command, Given.SEALED));
    }
}
