package fengqiao.command.dispute.mediate;

import fengqiao.command.dispute.DisputeActors;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Steps on the mediation ladder. */
@RestController
final class MediateController {
    private final RecordCommands commands;

    MediateController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping("/api/disputes/{id}/mediations")
    ResponseEntity<RecordAnswer> mediations(
            @PathVariable("id") String id, CommandRequest<MediationBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.body(request.caller()),
                                request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/rounds")
    ResponseEntity<RecordAnswer> rounds(
            @PathVariable("id") String id, CommandRequest<RoundBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.body(request.caller()),
                                request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/mediation-failures")
    ResponseEntity<RecordAnswer> mediationFailures(
            @PathVariable("id") String id, CommandRequest<MediationFailureBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.body(request.caller()),
                                request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/agreements")
    ResponseEntity<RecordAnswer> agreements(
            @PathVariable("id") String id, CommandRequest<AgreementBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.body(request.caller()),
                                request.fields()));
    }

    @CommandMapping("/api/disputes/{id}/performances")
    ResponseEntity<RecordAnswer> performances(
            @PathVariable("id") String id, CommandRequest<PerformanceBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return commands.take(
                request,
                request.body()
                        .command(
                                request.fields().record(id),
                                DisputeActors.body(request.caller()),
                                request.fields()));
    }
}
