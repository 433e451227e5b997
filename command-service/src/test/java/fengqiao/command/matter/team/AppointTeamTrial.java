package fengqiao.command.matter.team;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.TeamMember;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class AppointTeamTrial implements Trial {
    @Override
    public Move move() {
        return Move.APPOINT_TEAM;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        List<TeamMember> members = new ArrayList<>();
        for (int i = 0; i < AppointTeamDecision.FIVE; i++) {
            int post = chance.once(20) ? 0 : i + chance.below(2) * 10;
            members.add(new TeamMember(new PostId("p-" + post), "lawyer"));
        }
        return List.of(AppointTeamDecision.decide(state, new AppointTeam(Given.ID, members)));
    }
}
