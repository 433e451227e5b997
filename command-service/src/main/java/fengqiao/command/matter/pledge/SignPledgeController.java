package fengqiao.command.matter.pledge;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/pledges}. */
@RestController
final class SignPledgeController {
    private final MatterSteps steps;

    SignPledgeController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/pledges")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<PledgeBody> request) {
        request.caller().require(Role.OFFICE, Role.UNIT, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new SignPledge(
                        fields.matter(id),
                        fields.day("signedOn", body.signedOn()),
                        Boolean.TRUE.equals(body.voluntary()),
                        fields.optionalText("text", body.text(), 4000));
        return steps.take(request, command);
    }
}
