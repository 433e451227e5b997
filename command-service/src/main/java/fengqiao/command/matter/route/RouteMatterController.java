package fengqiao.command.matter.route;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.StatutoryRoute;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/routings}. */
@RestController
final class RouteMatterController {
    private final MatterSteps steps;

    RouteMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/routings")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<RoutingBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new RouteMatter(
                        fields.matter(id),
                        fields.unit("unit", body.unit()),
                        body.route() == null
                                ? null
                                : fields.oneOf("route", body.route(), StatutoryRoute.class),
                        fields.optionalText("note", body.note(), 4000),
                        body.pathway() == null ? null : fields.code("pathway", body.pathway()));
        return steps.take(request, command);
    }
}
