package fengqiao.command.directory.leader;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Leaders of county and townships. */
@RestController
final class LeaderDirectoryController {
    private final DirectoryCommands commands;

    LeaderDirectoryController(DirectoryCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/leaders", answers = 201)
    ResponseEntity<DirectoryAnswer> appoint(CommandRequest<LeaderBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }

    @CommandMapping(value = "/api/leaders/{id}/links", answers = 201)
    ResponseEntity<DirectoryAnswer> link(
            @PathVariable("id") String id, CommandRequest<LeaderLinkBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().of(id).command(request.fields()));
    }

    @CommandMapping(value = "/api/leaders/{id}/departures", answers = 201)
    ResponseEntity<DirectoryAnswer> dismiss(
            @PathVariable("id") String id, CommandRequest<DepartureBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(id, request.fields()));
    }
}
