package fengqiao.command.matter.object;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/objections}. */
@RestController
final class ObjectToAssignmentController {
    private final MatterSteps steps;

    ObjectToAssignmentController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/objections")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ObjectionBody> request) {
        request.caller().require(Role.UNIT, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new ObjectToAssignment(
                        fields.matter(id),
                        request.caller().actingUnit(),
                        fields.text("reason", body.reason(), 4000),
                        fields.optionalUnit("suggestedUnit", body.suggestedUnit()));
        return steps.take(request, command);
    }
}
