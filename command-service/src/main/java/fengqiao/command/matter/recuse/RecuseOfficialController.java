package fengqiao.command.matter.recuse;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.PostId;
import fengqiao.kernel.matter.RecusalGround;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/recusals}. */
@RestController
final class RecuseOfficialController {
    private final MatterSteps steps;

    RecuseOfficialController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/recusals")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<RecusalBody> request) {
        request.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new RecuseOfficial(
                        fields.matter(id),
                        request.caller().is(Role.OFFICE) ? null : request.caller().actingUnit(),
                        fields.value("handler", body.handler(), PostId::new, new PostId("none")),
                        fields.oneOf("ground", body.ground(), RecusalGround.class),
                        fields.optionalValue("successor", body.successor(), PostId::new),
                        fields.optionalText("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
