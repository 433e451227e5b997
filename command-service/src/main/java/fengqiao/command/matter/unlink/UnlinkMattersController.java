package fengqiao.command.matter.unlink;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/unlinks}. */
@RestController
final class UnlinkMattersController {
    private final MatterSteps steps;

    UnlinkMattersController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/unlinks")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<UnlinkMattersBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new UnlinkMatters(
                        fields.matter(id),
                        fields.matter("other", body.other()),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
