package fengqiao.command.matter.accept;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.Notice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/acceptances}. */
@RestController
final class AcceptMatterController {
    private final MatterSteps steps;

    AcceptMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/acceptances")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<AcceptanceBody> request) {
        request.caller().require(Role.UNIT, Role.IMPORT);
        var fields = request.fields();
        String notice = request.body().notice();
        var command =
                new AcceptMatter(
                        fields.matter(id),
                        request.caller().actingUnit(),
                        fields.oneOf("notice", notice, Notice.class, Notice.WRITTEN));
        return steps.take(request, command);
    }
}
