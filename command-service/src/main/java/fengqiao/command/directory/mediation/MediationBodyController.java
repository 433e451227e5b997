package fengqiao.command.directory.mediation;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Mediation bodies and their mediators. */
@RestController
final class MediationBodyController {
    private final DirectoryCommands commands;

    MediationBodyController(DirectoryCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/mediation-bodies", answers = 201)
    ResponseEntity<DirectoryAnswer> register(CommandRequest<MediationBodyBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }

    @CommandMapping(value = "/api/mediation-bodies/{id}/closures", answers = 201)
    ResponseEntity<DirectoryAnswer> close(
            @PathVariable("id") String id, CommandRequest<ClosureOfBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(id, request.fields()));
    }

    @CommandMapping(value = "/api/mediators", answers = 201)
    ResponseEntity<DirectoryAnswer> list(CommandRequest<MediatorBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }
}
