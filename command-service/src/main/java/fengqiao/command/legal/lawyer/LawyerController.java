package fengqiao.command.legal.lawyer;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Duties and consultations. */
@RestController
final class LawyerController {
    private final RecordCommands commands;

    LawyerController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/lawyer-duties", answers = 201)
    ResponseEntity<RecordAnswer> lawyerDuties(CommandRequest<DutyBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var command = request.body().command(RecordCommands.newId("duty"), request.fields());
        return commands.begin(request, command, "/api/lawyer-duties");
    }

    @CommandMapping("/api/lawyer-duties/{id}/reports")
    ResponseEntity<RecordAnswer> reports(
            @PathVariable("id") String id, CommandRequest<DutyReportBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var fields = request.fields();
        return commands.take(request, request.body().command(fields.record(id), fields));
    }

    @CommandMapping(value = "/api/consultations", answers = 201)
    ResponseEntity<RecordAnswer> consultations(CommandRequest<ConsultationBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var command =
                request.body().command(RecordCommands.newId("consultation"), request.fields());
        return commands.begin(request, command, "/api/consultations");
    }
}
