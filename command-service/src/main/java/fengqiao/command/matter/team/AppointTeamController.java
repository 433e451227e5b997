package fengqiao.command.matter.team;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
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
        var command =
                new AppointTeam(fields.matter(id), TeamBody.read(request.body().members(), fields));
        return steps.take(request, command);
    }
}
