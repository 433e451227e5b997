package fengqiao.command.rule.publishset;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.rule.RuleAnswer;
import fengqiao.command.rule.RuleDesk;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Publishes a version of a rule set. */
@CommandSlice
final class PublishRuleSetHandler {
    private final RuleDesk desk;

    PublishRuleSetHandler(RuleDesk desk) {
        this.desk = desk;
    }

    @CommandHandler
    RuleAnswer handle(PublishRuleSet command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.STEWARD);
        RuleDesk.requireRegion(issue.caller(), command.set().regionPrefix());
        return desk.publish(
                command.set().id() + "/" + command.set().version(),
                issue,
                (state, at) -> PublishRuleSetDecision.decide(state, command, LegalDay.of(at)));
    }
}
