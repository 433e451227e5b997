package fengqiao.command.matter.reopen;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/reopenings}. */
@RestController
final class ReopenMatterController {
    private final MatterSteps steps;

    ReopenMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/reopenings")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ReopeningBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new ReopenMatter(fields.matter(id), fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
