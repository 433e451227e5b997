package fengqiao.command.leader.rota;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.RotaDayState;
import fengqiao.command.leader.rota.RotaDayCommand.RosterDuty;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.DutyRostered;
import fengqiao.kernel.leader.LeaderPost;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RotaDayDecisionTest {
    private static final LocalDate MONDAY = LocalDate.parse("2024-05-06");
    private static final RegionCode COUNTY = new RegionCode("451324");

    private static RosterDuty on(LocalDate day, LeaderPost post, String region) {
        return new RosterDuty(new RegionCode(region), day, new LeaderId("l-1"), post, List.of());
    }

    private static DutyRostered roster(@Nullable RotaDayState state, RosterDuty command) {
        return RotaDayDecision.roster(state, command, MONDAY, false);
    }

    @Test
    void mondaysOfTheCountyRotateAmongFourPosts() {
        assertThat(roster(null, on(MONDAY, LeaderPost.SECRETARY, "451324")).leader())
                .isEqualTo(new LeaderId("l-1"));
        refused(LeaderRule.ROTA_MONDAY, () -> roster(null, on(MONDAY, LeaderPost.OTHER, "451324")));
        assertThat(roster(null, on(MONDAY, LeaderPost.OTHER, "451324100")).post())
                .isEqualTo(LeaderPost.OTHER);
        assertThat(roster(null, on(MONDAY.plusDays(1), LeaderPost.OTHER, "451324")).post())
                .isEqualTo(LeaderPost.OTHER);
    }

    @Test
    void aDayThatHasPassedOrWasKeptStaysAsItIs() {
        RosterDuty sunday = on(MONDAY.minusDays(1), LeaderPost.OTHER, "451324");
        refused(LeaderRule.ROTA_PAST, () -> roster(null, sunday));
        assertThat(RotaDayDecision.roster(null, sunday, MONDAY, true).day())
                .isEqualTo(MONDAY.minusDays(1));
        var kept = new RotaDayState(COUNTY, MONDAY, new LeaderId("l-1"), true);
        refused(RecordRule.STATE, () -> roster(kept, on(MONDAY, LeaderPost.SECRETARY, "451324")));
    }
}
