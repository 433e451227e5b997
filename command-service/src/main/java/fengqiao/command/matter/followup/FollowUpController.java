package fengqiao.command.matter.followup;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.FollowUpResult;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/follow-ups}. */
@RestController
final class FollowUpController {
    private final MatterSteps steps;

    FollowUpController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/follow-ups")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<FollowUpBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new FollowUp(
                        fields.matter(id),
                        request.caller().unit(),
                        fields.oneOf("result", body.result(), FollowUpResult.class),
                        fields.optionalText("note", body.note(), 4000),
                        fields.optionalText("reopenReason", body.reopenReason(), 4000));
        return steps.take(request, command);
    }
}
