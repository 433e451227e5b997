package fengqiao.command.matter.team;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.RecusalGround;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamMember;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointTeamDecisionTest {
    private static TeamAppointed appoint(MatterState state, String... posts) {
        List<TeamMember> members =
                Arrays.stream(posts)
                        .map(post -> new TeamMember(new PostId(post), "lawyer"))
                        .toList();
        return AppointTeamDecision.decide(state, new AppointTeam(Given.ID, members));
    }

    @Test
    void fiveDifferentPosts() {
        Given given = Given.inHand();
        TeamAppointed team = appoint(given.state(), "a", "b", "c", "d", "e");
        assertThat(team.members()).hasSize(AppointTeamDecision.FIVE);
        assertThat(given.and(team).state().life().casework().team()).isTrue();
        refused(
                MatterRule.TEAM_TWICE,
                () -> appoint(Given.inHand().state(), "a", "b", "c", "d", "a"));
    }

    @Test
    void nobodyRecused() {
        MatterState state =
                Given.inHand()
                        .and(
                                new HandlerRecused(
                                        new PostId("a"),
                                        RecusalGround.INTEREST_IN_MATTER,
                                        null,
                                        null))
                        .state();
        refused(MatterRule.RECUSED, () -> appoint(state, "a", "b", "c", "d", "e"));
    }
}
