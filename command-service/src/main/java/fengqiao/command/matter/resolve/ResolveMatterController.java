package fengqiao.command.matter.resolve;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.ResolutionKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/resolutions}. */
@RestController
final class ResolveMatterController {
    private final MatterSteps steps;

    ResolveMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/resolutions")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ResolutionBody> request) {
        request.caller().require(Role.UNIT, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new ResolveMatter(
                        fields.matter(id),
                        request.caller().actingUnit(),
                        fields.oneOf("kind", body.kind(), ResolutionKind.class));
        return steps.take(request, command);
    }
}
