package fengqiao.command.legal.thirdparty;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Work of third parties. */
@RestController
final class ThirdPartyController {
    private final RecordCommands commands;

    ThirdPartyController(RecordCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/third-party-works", answers = 201)
    ResponseEntity<RecordAnswer> thirdPartyWorks(CommandRequest<ThirdPartyWorkBody> request) {
        request.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var command = request.body().command(RecordCommands.newId("third-party"), request.fields());
        return commands.begin(request, command, "/api/third-party-works");
    }
}
