package fengqiao.command.matter.teamreport;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.matter.life.Move;
import java.time.LocalDate;

/** One weekly judgement a week, one monthly review a month, one supervision a quarter. */
final class ReportTeamDecision {
    private ReportTeamDecision() {}

    static TeamReported decide(
            MatterState state, ReportTeam command, CipherText text, LocalDate day) {
        state.require(Move.REPORT_TEAM);
        LocalDate period = command.duty().period(day);
        if (period.equals(state.life().casework().reported().get(command.duty()))) {
            throw state.refusal(MatterRule.TEAM_REPORTED, Move.REPORT_TEAM)
                    .from(command.duty().nextPeriod(day))
                    .asException();
        }
        return new TeamReported(command.duty(), period, text);
    }
}
