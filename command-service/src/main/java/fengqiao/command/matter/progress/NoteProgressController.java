package fengqiao.command.matter.progress;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/progress-notes}. */
@RestController
final class NoteProgressController {
    private final MatterSteps steps;

    NoteProgressController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/progress-notes")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ProgressBody> request) {
        request.caller().require(Role.UNIT, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new NoteProgress(
                        fields.matter(id),
                        request.caller().actingUnit(),
                        fields.text("text", body.text(), 4000));
        return steps.take(request, command);
    }
}
