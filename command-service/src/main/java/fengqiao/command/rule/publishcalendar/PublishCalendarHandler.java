package fengqiao.command.rule.publishcalendar;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.rule.RuleAnswer;
import fengqiao.command.rule.RuleDesk;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Publishes a year's calendar. */
@CommandSlice
final class PublishCalendarHandler {
    private final RuleDesk desk;

    PublishCalendarHandler(RuleDesk desk) {
        this.desk = desk;
    }

    @CommandHandler
    RuleAnswer handle(PublishCalendar command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.STEWARD);
        RuleDesk.requireRegion(issue.caller(), "");
        return desk.publish(
                Integer.toString(command.year()),
                issue,
                (state, at) -> PublishCalendarDecision.decide(state, command));
    }
}
