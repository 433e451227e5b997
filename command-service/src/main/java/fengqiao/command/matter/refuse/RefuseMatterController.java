package fengqiao.command.matter.refuse;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.RefusalGround;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/refusals}. */
@RestController
final class RefuseMatterController {
    private final MatterSteps steps;

    RefuseMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/refusals")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<RefusalBody> request) {
        Caller caller = request.caller();
        caller.require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var ground = fields.oneOf("ground", body.ground(), RefusalGround.class);
        boolean office = caller.is(Role.OFFICE) && !caller.is(Role.IMPORT);
        var command =
                new RefuseMatter(
                        fields.matter(id),
                        office ? null : caller.actingUnit(),
                        office,
                        ground,
                        ground == RefusalGround.STATUTORY_ROUTE
                                ? fields.code("pathway", body.pathway())
                                : fields.optionalText("pathway", body.pathway(), 64),
                        ground == RefusalGround.FINAL
                                ? fields.value(
                                        "priorMatter",
                                        body.priorMatter(),
                                        MatterId::new,
                                        new MatterId("none"))
                                : null,
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
