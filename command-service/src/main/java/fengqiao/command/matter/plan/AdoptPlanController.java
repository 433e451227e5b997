package fengqiao.command.matter.plan;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/plans}. */
@RestController
final class AdoptPlanController {
    private final MatterSteps steps;

    AdoptPlanController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/plans")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<PlanBody> request) {
        request.caller().require(Role.UNIT, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new AdoptPlan(
                        fields.matter(id),
                        request.caller().actingUnit(),
                        fields.text("text", body.text(), 4000),
                        fields.optionalDay("target", body.target()));
        return steps.take(request, command);
    }
}
