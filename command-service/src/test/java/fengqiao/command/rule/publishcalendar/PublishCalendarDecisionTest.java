package fengqiao.command.rule.publishcalendar;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.command.platform.http.Fields;
import fengqiao.command.refusal.Refused;
import fengqiao.command.rule.RuleBookState;
import fengqiao.command.rule.RuleRule;
import fengqiao.kernel.rule.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishCalendarDecisionTest {
    private static PublishCalendar calendar(int year, boolean replaces) {
        var day = new CalendarDay(LocalDate.of(year, 1, 1), false, "元旦");
        return new PublishCalendar(year, List.of(day), replaces);
    }

    @Test
    void aNewYearBecomesKnown() {
        var event = PublishCalendarDecision.decide(RuleBookState.NOTHING, calendar(2027, false));
        assertThat(event.replaces()).isFalse();
        var calendar = RuleBookState.NOTHING.evolve(event).edition().calendar();
        assertThat(calendar.isPublished(2027)).isTrue();
        assertThat(calendar.isWorked(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void aKnownYearIsReplacedOnlyWhereThatIsSaid() {
        refused(
                RuleRule.CALENDAR_KNOWN,
                () -> PublishCalendarDecision.decide(RuleBookState.NOTHING, calendar(2026, false)));
        var event = PublishCalendarDecision.decide(RuleBookState.NOTHING, calendar(2026, true));
        var calendar = RuleBookState.NOTHING.evolve(event).edition().calendar();
        assertThat(calendar.isWorked(LocalDate.of(2026, 10, 1))).isTrue();
    }

    @Test
    void everyRowSaysItsOwnFaults() {
        var fields = new Fields();
        String csv = "date,kind,occasion\n2027-01-01,off,元旦\n2026-10-01,off,\n2027-01-01,rest,\n";
        new CalendarBody(2027, null, csv, null).command(fields);
        Refused refused = catchThrowableOfType(Refused.class, fields::done);
        assertThat(refused.refusal().faults())
                .extracting(fault -> fault.field() + " " + fault.rule())
                .containsExactlyInAnyOrder(
                        "csv[3].day year", "csv[4].day twice", "csv[4].kind enum");
    }
}
