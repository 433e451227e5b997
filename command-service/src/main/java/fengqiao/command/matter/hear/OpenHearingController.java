package fengqiao.command.matter.hear;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/hearings}. */
@RestController
final class OpenHearingController {
    private final MatterSteps steps;

    OpenHearingController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/hearings")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<HearingBody> request) {
        request.caller().require(Role.UNIT, Role.REVIEWER, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new OpenHearing(
                        fields.matter(id),
                        request.caller().actingOrgan(),
                        fields.optionalText("subject", body.subject(), 4000));
        return steps.take(request, command);
    }
}
