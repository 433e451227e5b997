package fengqiao.command.matter.team;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.TeamMember;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/teams}. */
@RestController
final class AppointTeamController {
    private final MatterSteps steps;

    AppointTeamController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/teams")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<TeamBody> request) {
        request.caller().requireDesk();
        var fields = request.fields();
        var command = new AppointTeam(fields.matter(id), members(request.body(), fields));
        return steps.take(request, command);
    }

    private static List<TeamMember> members(TeamBody body, Fields fields) {
        List<TeamBody.MemberBody> all = body.members();
        if (all == null || all.size() != AppointTeamDecision.FIVE) {
            fields.fault("members", "five");
            return List.of();
        }
        List<TeamMember> members = new ArrayList<>();
        for (TeamBody.MemberBody member : all) {
            Fields within = fields.within("members[" + members.size() + "]");
            members.add(
                    member == null
                            ? new TeamMember(post(within, null), "")
                            : new TeamMember(
                                    post(within, member.post()),
                                    within.code("duty", member.duty())));
        }
        return members;
    }

    private static PostId post(Fields fields, @Nullable String value) {
        return fields.value("post", value, PostId::new, new PostId("none"));
    }
}
