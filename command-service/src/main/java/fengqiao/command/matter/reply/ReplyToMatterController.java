package fengqiao.command.matter.reply;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.ReplyOutcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/replies}. */
@RestController
final class ReplyToMatterController {
    private final MatterSteps steps;

    ReplyToMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/replies")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ReplyBody> request) {
        request.caller().require(Role.UNIT, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new ReplyToMatter(
                        fields.matter(id),
                        request.caller().actingUnit(),
                        fields.oneOf("outcome", body.outcome(), ReplyOutcome.class),
                        fields.text("text", body.text(), 4000),
                        fields.optionalText("grounds", body.grounds(), 4000));
        return steps.take(request, command);
    }
}
