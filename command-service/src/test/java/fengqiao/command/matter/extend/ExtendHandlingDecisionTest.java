package fengqiao.command.matter.extend;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExtendHandlingDecisionTest {
    private static HandlingExtended extend(MatterState state, int days, String toldOn, String day) {
        return ExtendHandlingDecision.decide(
                state,
                new ExtendHandling(
                        Given.ID,
                        Given.JUSTICE,
                        days,
                        Given.HEAD,
                        LocalDate.parse(toldOn),
                        "reason"),
                Given.SEALED,
                LocalDate.parse(day),
                RuleBook.shipped());
    }

    private static List<LocalDate> due(MatterState state) {
        return state.clocks().running(ClockKind.HANDLE).stream()
                .map(RunningClock::dueDay)
                .sorted()
                .toList();
    }

    @Test
    void onceByAtMostThirtyDaysUntilTheLastDay() {
        Given given = Given.appealInHand("2024-05-08");
        assertThat(due(given.state())).containsExactly(LocalDate.parse("2024-07-09"));
        refused(
                MatterRule.EXTENSION_LATE,
                () -> extend(given.state(), 30, "2024-07-10", "2024-07-10"));
        refused(
                MatterRule.EXTENSION_TOO_LONG,
                () -> extend(given.state(), 31, "2024-07-09", "2024-07-09"));
        HandlingExtended extended = extend(given.state(), 30, "2024-07-09", "2024-07-09");
        MatterState after = given.and(extended).state();
        assertThat(due(after)).containsExactly(LocalDate.parse("2024-08-08"));
        var refusal =
                refused(
                        MatterRule.EXTENSION_USED,
                        () -> extend(after, 1, "2024-07-09", "2024-07-10"));
        assertThat(Objects.requireNonNull(refusal.article()).article()).isEqualTo("34");
        assertThat(refusal.allowed()).doesNotContain("extensions");
    }

    @Test
    void thePetitionerIsToldFirst() {
        MatterState state = Given.appealInHand("2024-05-08").state();
        refused(MatterRule.EXTENSION_UNTOLD, () -> extend(state, 10, "2024-07-02", "2024-07-01"));
    }

    @Test
    void inHenanUpToNinetyDaysInAll() {
        Given given = Given.appealInHand("410481100203", "2016-03-01");
        assertThat(due(given.state()))
                .containsExactly(LocalDate.parse("2016-03-31"), LocalDate.parse("2016-05-02"));
        MatterState after =
                given.and(extend(given.state(), 60, "2016-03-30", "2016-03-30")).state();
        assertThat(due(after))
                .containsExactly(LocalDate.parse("2016-05-30"), LocalDate.parse("2016-06-01"));
    }

    @Test
    void whatHasNoSixtyDaysHasNoExtension() {
        MatterState state =
                Given.appeal("2024-05-08")
                        .and(
                                new MatterRouted(
                                        Given.JUSTICE,
                                        StatutoryRoute.ADMINISTRATIVE_DUTY,
                                        null,
                                        List.of()))
                        .accepted(Given.JUSTICE)
                        .state();
        refused(MatterRule.EXTENSION_NONE, () -> extend(state, 10, "2024-05-20", "2024-05-20"));
    }
}
