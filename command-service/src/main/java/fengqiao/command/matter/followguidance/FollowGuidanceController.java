package fengqiao.command.matter.followguidance;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.GuidanceFollowed.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/guidance-follow-ups}. */
@RestController
final class FollowGuidanceController {
    private final MatterSteps steps;

    FollowGuidanceController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/guidance-follow-ups")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<FollowGuidanceBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new FollowGuidance(
                        fields.matter(id),
                        fields.oneOf("outcome", body.outcome(), Outcome.class),
                        fields.text("note", body.note(), 4000));
        return steps.take(request, command);
    }
}
