package fengqiao.command.matter.teamreport;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.TeamDuty;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class ReportTeamTrial implements Trial {
    @Override
    public Move move() {
        return Move.REPORT_TEAM;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var command = new ReportTeam(Given.ID, chance.of(TeamDuty.values()), "text");
        return List.of(ReportTeamDecision.decide(state, command, Given.SEALED, LegalDay.of(at)));
    }
}
