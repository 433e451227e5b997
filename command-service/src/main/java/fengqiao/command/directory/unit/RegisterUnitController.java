package fengqiao.command.directory.unit;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/units}. */
@RestController
final class RegisterUnitController {
    private final DirectoryCommands commands;

    RegisterUnitController(DirectoryCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/units", answers = 201)
    ResponseEntity<DirectoryAnswer> post(CommandRequest<UnitBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        return commands.take(request, request.body().command(request.fields()));
    }
}
