package fengqiao.command.matter.succeed;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.SuccessorTookOver.Reform;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/successions}. */
@RestController
final class SucceedUnitController {
    private final MatterSteps steps;

    SucceedUnitController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/successions")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<SucceedUnitBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new SucceedUnit(
                        fields.matter(id),
                        fields.unit("unit", body.unit()),
                        fields.oneOf("reform", body.reform(), Reform.class));
        return steps.take(request, command);
    }
}
