package fengqiao.command.matter.assess;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.QualityVerdict;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/quality-reviews}. */
@RestController
final class AssessQualityController {
    private final MatterSteps steps;

    AssessQualityController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/quality-reviews")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<QualityReviewBody> request) {
        request.caller().require(Role.ASSESSOR, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new AssessQuality(
                        fields.matter(id),
                        request.caller().unit(),
                        fields.oneOf("verdict", body.verdict(), QualityVerdict.class),
                        fields.text("findings", body.findings(), 4000));
        return steps.take(request, command);
    }
}
