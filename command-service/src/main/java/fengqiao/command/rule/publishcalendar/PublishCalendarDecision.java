package fengqiao.command.rule.publishcalendar;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.rule.RuleBookState;
import fengqiao.command.rule.RuleRule;
import fengqiao.kernel.rule.CalendarPublished;

/** A year is published once, unless the notice is said to replace the one before. */
final class PublishCalendarDecision {
    private PublishCalendarDecision() {}

    static CalendarPublished decide(RuleBookState state, PublishCalendar command) {
        boolean known = state.edition().calendar().isPublished(command.year());
        if (known && !command.replaces()) {
            throw Refusal.of(RuleRule.CALENDAR_KNOWN, Integer.toString(command.year()))
                    .asException();
        }
        return new CalendarPublished(command.year(), command.days(), known);
    }
}
