package fengqiao.command.dispute.register;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/disputes}. */
@RestController
final class RegisterDisputeController {
    private final RecordCommands commands;

    RegisterDisputeController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/disputes", answers = 201)
    ResponseEntity<RecordAnswer> post(CommandRequest<DisputeBody> request) {
        request.caller().require(Role.WORKER, Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var command =
                request.body()
                        .command(
                                RecordCommands.newId("dispute"),
                                request.caller(),
                                request.fields());
        return commands.begin(request, command, "/api/disputes");
    }
}
