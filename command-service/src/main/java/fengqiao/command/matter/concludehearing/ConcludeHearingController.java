package fengqiao.command.matter.concludehearing;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/hearing-conclusions}. */
@RestController
final class ConcludeHearingController {
    private final MatterSteps steps;

    ConcludeHearingController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/hearing-conclusions")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<HearingConclusionBody> request) {
        request.caller().require(Role.UNIT, Role.REVIEWER, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new ConcludeHearing(
                        fields.matter(id),
                        request.caller().actingOrgan(),
                        fields.text("findings", body.findings(), 4000));
        return steps.take(request, command);
    }
}
