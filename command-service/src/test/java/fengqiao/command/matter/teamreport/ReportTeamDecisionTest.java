package fengqiao.command.matter.teamreport;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamDuty;
import fengqiao.kernel.matter.TeamMember;
import fengqiao.kernel.matter.TeamReported;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTeamDecisionTest {
    private static final TeamAppointed TEAM =
            new TeamAppointed(List.of(new TeamMember(Given.HEAD, "leader")));

    private static TeamReported report(MatterState state, TeamDuty duty, String day) {
        return ReportTeamDecision.decide(
                state, new ReportTeam(Given.ID, duty, "text"), Given.SEALED, LocalDate.parse(day));
    }

    @Test
    void onceAWeekAMonthAQuarter() {
        Given given = Given.inHand().and(TEAM);
        TeamReported week = report(given.state(), TeamDuty.WEEKLY_JUDGEMENT, "2024-05-15");
        assertThat(week.period()).isEqualTo("2024-05-13");
        MatterState after = given.and(week).state();
        var refusal =
                refused(
                        MatterRule.TEAM_REPORTED,
                        () -> report(after, TeamDuty.WEEKLY_JUDGEMENT, "2024-05-19"));
        assertThat(refusal.earliest()).isEqualTo("2024-05-20");
        assertThat(report(after, TeamDuty.WEEKLY_JUDGEMENT, "2024-05-20").period())
                .isEqualTo("2024-05-20");
        assertThat(report(after, TeamDuty.MONTHLY_REVIEW, "2024-05-19").period())
                .isEqualTo("2024-05-01");
        assertThat(report(after, TeamDuty.QUARTERLY_SUPERVISION, "2024-05-19").period())
                .isEqualTo("2024-04-01");
    }

    @Test
    void whereThereIsATeam() {
        refused(
                MatterRule.STATE,
                () -> report(Given.inHand().state(), TeamDuty.WEEKLY_JUDGEMENT, "2024-05-19"));
    }
}
