package fengqiao.command.dispute.confirm;

import fengqiao.command.dispute.DisputeActors;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Steps of judicial confirmation. */
@RestController
final class ConfirmController {
    private final RecordCommands commands;

    ConfirmController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping("/api/disputes/{id}/confirmation-applications")
    ResponseEntity<RecordAnswer> confirmationApplications(
            @PathVariable("id") String id, CommandRequest<ConfirmationApplicationBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.body(request.caller()),
                                request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/confirmation-acceptances")
    ResponseEntity<RecordAnswer> confirmationAcceptances(
            @PathVariable("id") String id, CommandRequest<ConfirmationAcceptanceBody> request) {
        request.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.court(request.caller())));
    }

    @CommandMapping("/api/disputes/{id}/confirmation-refusals")
    ResponseEntity<RecordAnswer> confirmationRefusals(
            @PathVariable("id") String id, CommandRequest<ConfirmationRefusalBody> request) {
        request.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.court(request.caller()),
                                request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/confirmation-extensions")
    ResponseEntity<RecordAnswer> confirmationExtensions(
            @PathVariable("id") String id, CommandRequest<ConfirmationExtensionBody> request) {
        request.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.court(request.caller()),
                                request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/confirmation-decisions")
    ResponseEntity<RecordAnswer> confirmationDecisions(
            @PathVariable("id") String id, CommandRequest<ConfirmationDecisionBody> request) {
        request.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.court(request.caller()),
                                request.fields()));
    }
}
