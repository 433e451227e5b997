package fengqiao.command.matter.assign;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.matter.RaisedLevel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/superior-assignments}. */
@RestController
final class AssignFromAboveController {
    private final MatterSteps steps;

    AssignFromAboveController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/superior-assignments")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<AssignFromAboveBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new AssignFromAbove(
                        fields.matter(id),
                        new Assigned(
                                fields.oneOf("level", body.level(), RaisedLevel.class),
                                fields.optionalText("number", body.number(), 64),
                                fields.optionalDay("dueDay", body.dueDay())));
        return steps.take(request, command);
    }
}
