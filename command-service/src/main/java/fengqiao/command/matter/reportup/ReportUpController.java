package fengqiao.command.matter.reportup;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.MatterReportedUp.Urgency;
import fengqiao.kernel.matter.RaisedLevel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/urgent-reports}. */
@RestController
final class ReportUpController {
    private final MatterSteps steps;

    ReportUpController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/urgent-reports")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ReportUpBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.DISCIPLINE, Role.UNIT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new ReportUp(
                        fields.matter(id),
                        request.caller().unitBesideDesk(),
                        fields.oneOf("urgency", body.urgency(), Urgency.class),
                        fields.oneOf("to", body.to(), RaisedLevel.class),
                        fields.text("text", body.text(), 4000));
        return steps.take(request, command);
    }
}
