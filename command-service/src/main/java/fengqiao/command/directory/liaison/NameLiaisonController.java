package fengqiao.command.directory.liaison;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/liaisons}. */
@RestController
final class NameLiaisonController {
    private final DirectoryCommands commands;

    NameLiaisonController(DirectoryCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/liaisons", answers = 201)
    ResponseEntity<DirectoryAnswer> post(CommandRequest<LiaisonBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }
}
