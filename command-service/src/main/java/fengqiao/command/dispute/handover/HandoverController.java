package fengqiao.command.dispute.handover;

import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/mediations}. */
@RestController
final class HandoverController {
    private final MatterSteps steps;
    private final CommandGate gate;

    HandoverController(MatterSteps steps, CommandGate gate) {
        this.steps = steps;
        this.gate = gate;
    }

    @CommandMapping("/api/matters/{id}/mediations")
    ResponseEntity<HandoverAnswer> post(
            @PathVariable("id") String id, CommandRequest<HandoverBody> request) {
        var caller = request.caller();
        caller.require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var fields = request.fields();
        var unit = caller.is(Role.OFFICE) ? null : caller.actingUnit();
        var command = request.body().command(fields.matter(id), unit, fields);
        var answer = gate.issue(command, steps.issue(request), HandoverAnswer.class);
        return ResponseEntity.ok().eTag(Long.toString(answer.sequence())).body(answer);
    }
}
