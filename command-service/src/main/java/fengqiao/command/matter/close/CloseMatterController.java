package fengqiao.command.matter.close;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/closures}. */
@RestController
final class CloseMatterController {
    private final MatterSteps steps;

    CloseMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/closures")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ClosureBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new CloseMatter(fields.matter(id), fields.text("evidence", body.evidence(), 4000));
        return steps.take(request, command);
    }
}
