package fengqiao.command.matter.team;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamMember;
import fengqiao.kernel.matter.life.Move;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Five different posts, none of them recused; a later team takes the place of the earlier. */
final class AppointTeamDecision {
    static final int FIVE = 5;

    private AppointTeamDecision() {}

    static TeamAppointed decide(MatterState state, AppointTeam command) {
        state.require(Move.APPOINT_TEAM);
        Set<PostId> posts = new HashSet<>();
        for (TeamMember member : command.members()) {
            if (!posts.add(member.post())) {
                throw Refusal.of(MatterRule.TEAM_TWICE, member.post().value())
                        .naming(FieldFault.of("members", "twice"))
                        .asException();
            }
            if (state.life().casework().recused().contains(member.post())) {
                throw state.refusal(MatterRule.RECUSED, Move.RECUSE)
                        .naming(FieldFault.of("members", "recused"))
                        .asException();
            }
        }
        return new TeamAppointed(List.copyOf(command.members()));
    }
}
