package fengqiao.command.matter.accuse;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/accused-units}. */
@RestController
final class NameAccusedController {
    private final MatterSteps steps;

    NameAccusedController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/accused-units")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<NameAccusedBody> request) {
        request.caller().require(Role.DISCIPLINE);
        var fields = request.fields();
        boolean nobody = Boolean.TRUE.equals(request.body().nobody());
        if (nobody == (request.body().unit() != null)) {
            fields.fault("unit", "required");
        }
        var command =
                new NameAccused(
                        fields.matter(id), fields.optionalUnit("unit", request.body().unit()));
        return steps.take(request, command);
    }
}
