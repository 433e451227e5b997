package fengqiao.command.matter.merge;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/merges}. */
@RestController
final class MergeMatterController {
    private final MatterSteps steps;

    MergeMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/merges")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<MergeMatterBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new MergeMatter(
                        fields.matter(id),
                        fields.matter("into", body.into()),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
