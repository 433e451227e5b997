package fengqiao.command.dispute.policy;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/mediation-policies}. */
@RestController
final class PublishMediationPolicyController {
    private final RecordCommands commands;

    PublishMediationPolicyController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping("/api/mediation-policies")
    ResponseEntity<RecordAnswer> post(CommandRequest<MediationPolicyBody> request) {
        request.caller().require(Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }
}
