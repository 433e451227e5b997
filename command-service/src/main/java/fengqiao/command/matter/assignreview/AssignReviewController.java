package fengqiao.command.matter.assignreview;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/review-assignments}. */
@RestController
final class AssignReviewController {
    private final MatterSteps steps;

    AssignReviewController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/review-assignments")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ReviewAssignmentBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var fields = request.fields();
        var command =
                new AssignReview(fields.matter(id), fields.unit("organ", request.body().organ()));
        return steps.take(request, command);
    }
}
