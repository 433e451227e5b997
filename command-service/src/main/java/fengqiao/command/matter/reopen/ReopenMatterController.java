package fengqiao.command.matter.reopen;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.matter.ReopenCause;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/reopenings}. */
@RestController
final class ReopenMatterController {
    private final MatterSteps steps;

    ReopenMatterController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/reopenings")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<ReopeningBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new ReopenMatter(
                        fields.matter(id),
                        cause(body.cause(), fields),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }

    /** The other causes come with their own commands. */
    private static @Nullable ReopenCause cause(@Nullable String said, Fields fields) {
        if (said == null || said.isEmpty()) {
            return null;
        }
        ReopenCause cause = fields.oneOf("cause", said, ReopenCause.class);
        if (cause != ReopenCause.NEW_FACTS && cause != ReopenCause.SAME_FACTS) {
            fields.fault("cause", "enum", ReopenCause.NEW_FACTS + ", " + ReopenCause.SAME_FACTS);
        }
        return cause;
    }
}
