package fengqiao.command.directory.unit;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Renames and successions of units. */
@RestController
final class ReformUnitController {
    private final DirectoryCommands commands;

    ReformUnitController(DirectoryCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/units/{id}/renamings", answers = 201)
    ResponseEntity<DirectoryAnswer> rename(
            @PathVariable("id") String id, CommandRequest<UnitRenamingBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(
                request, request.body().command(request.fields().unit("id", id), request.fields()));
    }

    @CommandMapping(value = "/api/units/{id}/successions", answers = 201)
    ResponseEntity<DirectoryAnswer> succeed(
            @PathVariable("id") String id, CommandRequest<SuccessionBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(
                request, request.body().command(request.fields().unit("id", id), request.fields()));
    }
}
