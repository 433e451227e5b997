package fengqiao.command.matter.guide;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/guidances}. */
@RestController
final class GuideMatterController {
    private final MatterSteps steps;

    GuideMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/guidances")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<GuidanceBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new GuideMatter(
                        fields.matter(id),
                        fields.code("pathway", body.pathway()),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
