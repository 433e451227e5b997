package fengqiao.command.directory.worker;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/grid-workers}. */
@RestController
final class AssignGridWorkerController {
    private final DirectoryCommands commands;

    AssignGridWorkerController(DirectoryCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/grid-workers", answers = 201)
    ResponseEntity<DirectoryAnswer> post(CommandRequest<GridWorkerBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }
}
