package fengqiao.command.matter.decideobjection;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.matter.decideobjection.DecideObjection.Ruling;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Fields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/objection-decisions}. */
@RestController
final class DecideObjectionController {
    private final MatterSteps steps;

    DecideObjectionController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/objection-decisions")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ObjectionDecisionBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command = command(id, body, fields);
        return steps.take(request, command);
    }

    /** Whoever is told no is told why. */
    private static DecideObjection command(String id, ObjectionDecisionBody body, Fields fields) {
        Ruling ruling = fields.oneOf("decision", body.decision(), Ruling.class);
        String reason = fields.optionalText("reason", body.reason(), 4000);
        if (ruling == Ruling.REJECTED && reason == null) {
            fields.fault("reason", "required");
        }
        return new DecideObjection(fields.matter(id), ruling, reason);
    }
}
