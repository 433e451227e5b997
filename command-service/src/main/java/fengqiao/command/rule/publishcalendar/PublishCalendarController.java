package fengqiao.command.rule.publishcalendar;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.rule.RuleAnswer;
import fengqiao.command.rule.RuleCommands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/calendars}. */
@RestController
final class PublishCalendarController {
    private final RuleCommands commands;

    PublishCalendarController(RuleCommands commands) {
        this.commands = commands;
    }

    @CommandMapping(value = "/api/calendars", answers = 201)
    ResponseEntity<RuleAnswer> post(CommandRequest<CalendarBody> request) {
        request.caller().require(Role.STEWARD);
        PublishCalendar command = request.body().command(request.fields());
        request.fields().done();
        return commands.take(request, command, "/api/calendars/" + command.year());
    }
}
