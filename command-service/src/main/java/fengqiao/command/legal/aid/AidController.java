package fengqiao.command.legal.aid;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Legal aid. */
@RestController
final class AidController {
    private final RecordCommands commands;

    AidController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/legal-aid-applications", answers = 201)
    ResponseEntity<RecordAnswer> legalAidApplications(CommandRequest<AidApplicationBody> request) {
        request.caller().require(Role.MEDIATOR, Role.UNIT, Role.OFFICE, Role.IMPORT);
        var command = request.body().command(RecordCommands.newId("aid"), request.fields());
        return commands.begin(request, command, "/api/legal-aid-applications");
    }

    @CommandMapping("/api/legal-aid-applications/{id}/decisions")
    ResponseEntity<RecordAnswer> decisions(
            @PathVariable("id") String id, CommandRequest<AidDecisionBody> request) {
        request.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var fields = request.fields();
        return commands.take(request, request.body().command(fields.record(id), fields));
    }

    @CommandMapping("/api/legal-aid-applications/{id}/conclusions")
    ResponseEntity<RecordAnswer> conclusions(
            @PathVariable("id") String id, CommandRequest<AidConclusionBody> request) {
        request.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var fields = request.fields();
        return commands.take(request, request.body().command(fields.record(id), fields));
    }
}
