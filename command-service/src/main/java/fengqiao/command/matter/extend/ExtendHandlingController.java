package fengqiao.command.matter.extend;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/extensions}. */
@RestController
final class ExtendHandlingController {
    private final MatterSteps steps;

    ExtendHandlingController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/extensions")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ExtensionBody> request) {
        request.caller().require(Role.UNIT, Role.IMPORT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new ExtendHandling(
                        fields.matter(id),
                        request.caller().actingUnit(),
                        days(body.days(), fields),
                        fields.value(
                                "approvedBy", body.approvedBy(), PostId::new, new PostId("none")),
                        fields.day("toldOn", body.toldOn()),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }

    private static int days(@Nullable Integer days, Fields fields) {
        if (days == null) {
            fields.fault("days", "required");
        }
        return fields.number("days", days, 1, 90, 1);
    }
}
