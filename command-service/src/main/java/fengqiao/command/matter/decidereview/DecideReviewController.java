package fengqiao.command.matter.decidereview;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/review-decisions} and {@code …/re-review-decisions}. */
@RestController
final class DecideReviewController {
    private final MatterSteps steps;

    DecideReviewController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/review-decisions")
    ResponseEntity<MatterAnswer> review(
            @PathVariable("id") String id, CommandRequest<ReviewDecisionBody> request) {
        return take(id, ReviewLevel.REVIEW, request);
    }

    @CommandMapping("/api/matters/{id}/re-review-decisions")
    ResponseEntity<MatterAnswer> reReview(
            @PathVariable("id") String id, CommandRequest<ReviewDecisionBody> request) {
        return take(id, ReviewLevel.RE_REVIEW, request);
    }

    private ResponseEntity<MatterAnswer> take(
            String id, ReviewLevel level, CommandRequest<ReviewDecisionBody> request) {
        request.caller().require(Role.REVIEWER, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new DecideReview(
                        fields.matter(id),
                        level,
                        request.caller().actingOrgan(),
                        fields.oneOf("outcome", body.outcome(), ReviewOutcome.class),
                        fields.text("text", body.text(), 4000));
        return steps.take(request, command);
    }
}
