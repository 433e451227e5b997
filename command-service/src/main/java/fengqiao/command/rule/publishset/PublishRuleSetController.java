package fengqiao.command.rule.publishset;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.rule.RuleAnswer;
import fengqiao.command.rule.RuleCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rule-sets}. */
@RestController
final class PublishRuleSetController {
    private final RuleCommands commands;

    PublishRuleSetController(RuleCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/rule-sets", answers = 201)
    ResponseEntity<RuleAnswer> post(CommandRequest<RuleSetBody> request) {
        request.caller().require(Role.STEWARD);
        PublishRuleSet command = request.body().command(request.fields());
        request.fields().done();
        return commands.take(request, command, "/api/rule-sets/" + command.set().id());
    }
}
