package fengqiao.command.dispute.amend;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is put right about a dispute. */
@RestController
final class AmendDisputeController {
    private final RecordCommands commands;

    AmendDisputeController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping("/api/disputes/{id}/links")
    ResponseEntity<RecordAnswer> links(
            @PathVariable("id") String id, CommandRequest<LinkBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request, request.body().command(request.fields().record(id), request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/reclassifications")
    ResponseEntity<RecordAnswer> reclassifications(
            @PathVariable("id") String id, CommandRequest<ReclassificationBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request, request.body().command(request.fields().record(id), request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/endings")
    ResponseEntity<RecordAnswer> endings(
            @PathVariable("id") String id, CommandRequest<EndingBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request, request.body().command(request.fields().record(id), request.fields()));
    }
}
