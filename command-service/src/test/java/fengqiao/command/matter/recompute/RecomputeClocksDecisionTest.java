package fengqiao.command.matter.recompute;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.rule.CalendarDay;
import fengqiao.kernel.rule.CalendarPublished;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleEdition;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecomputeClocksDecisionTest {
    private static final RuleEdition BEFORE = RuleBook.shipped();
    private static final RecomputeClocks COMMAND = new RecomputeClocks(Given.ID, 2027);

    private static MatterClocks startedOn(String day) {
        List<Clock> clocks =
                BEFORE.start(
                        ClockKind.ROUTE,
                        Population.INCIDENT,
                        new RegionCode("451324"),
                        LocalDate.parse(day));
        return new MatterClocks(clocks.stream().map(RunningClock::started).toList());
    }

    @Test
    void theYearsCalendarMakesADeadlineCertain() {
        RuleEdition after =
                BEFORE.after(
                        new CalendarPublished(
                                2027,
                                List.of(new CalendarDay(LocalDate.of(2027, 1, 1), false, "元旦")),
                                false));
        var event = RecomputeClocksDecision.decide(startedOn("2026-12-30"), COMMAND, after);
        assertThat(event.clocks())
                .extracting(Clock::dueDay, Clock::provisional)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(LocalDate.of(2027, 1, 5), false));
    }

    @Test
    void whatIsCertainOrStillUnknownIsLeftAlone() {
        refused(
                MatterRule.CLOCKS_SETTLED,
                () -> RecomputeClocksDecision.decide(startedOn("2026-11-02"), COMMAND, BEFORE));
        refused(
                MatterRule.CLOCKS_SETTLED,
                () -> RecomputeClocksDecision.decide(startedOn("2026-12-30"), COMMAND, BEFORE));
    }
}
