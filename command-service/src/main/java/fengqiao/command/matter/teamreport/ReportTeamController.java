package fengqiao.command.matter.teamreport;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.TeamDuty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/team-reports}. */
@RestController
final class ReportTeamController {
    private final MatterSteps steps;

    ReportTeamController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/team-reports")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<TeamReportBody> request) {
        request.caller().require(Role.OFFICE, Role.UNIT, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new ReportTeam(
                        fields.matter(id),
                        fields.oneOf("duty", body.duty(), TeamDuty.class),
                        fields.text("text", body.text(), 4000));
        return steps.take(request, command);
    }
}
