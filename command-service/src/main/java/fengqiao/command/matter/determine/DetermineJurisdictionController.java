package fengqiao.command.matter.determine;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.StatutoryRoute;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/jurisdiction-determinations}. */
@RestController
final class DetermineJurisdictionController {
    private final MatterSteps steps;

    DetermineJurisdictionController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/jurisdiction-determinations")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<DetermineJurisdictionBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new DetermineJurisdiction(
                        fields.matter(id),
                        fields.unit("unit", body.unit()),
                        body.route() == null
                                ? null
                                : fields.oneOf("route", body.route(), StatutoryRoute.class),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
