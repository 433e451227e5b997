package fengqiao.command.dispute.litigate;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The way to a court. */
@RestController
final class LitigateController {
    private final RecordCommands commands;

    LitigateController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping("/api/disputes/{id}/litigation-guidances")
    ResponseEntity<RecordAnswer> litigationGuidances(
            @PathVariable("id") String id, CommandRequest<LitigationGuidanceBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request, request.body().command(request.fields().record(id), request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/litigation-results")
    ResponseEntity<RecordAnswer> litigationResults(
            @PathVariable("id") String id, CommandRequest<LitigationResultBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request, request.body().command(request.fields().record(id), request.fields()));
    }
}
