package fengqiao.command.matter.accept;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Reopening;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ByPathway;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.Notice;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptMatterDecisionTest {
    private static MatterAccepted accept(MatterState state, @Nullable UnitId unit, String day) {
        return AcceptMatterDecision.decide(
                state,
                new AcceptMatter(Given.ID, unit, Notice.ON_THE_SPOT),
                LocalDate.parse(day),
                RuleBook.shipped());
    }

    @Test
    void theUnitThatHasItAcceptsAndTheSixtyDaysBegin() {
        MatterState state = Given.appeal("2024-05-06").routed(Given.JUSTICE).state();
        MatterAccepted accepted = accept(state, Given.JUSTICE, "2024-05-10");
        assertThat(accepted.unit()).isEqualTo(Given.JUSTICE);
        assertThat(accepted.notice()).isEqualTo(Notice.ON_THE_SPOT);
        assertThat(accepted.clocks())
                .extracting(Clock::dueDay)
                .containsExactly(LocalDate.parse("2024-07-09"));
    }

    @Test
    void anotherStatutoryRouteHasNoSixtyDays() {
        MatterState state =
                Given.appeal("2024-05-06")
                        .and(
                                new MatterRouted(
                                        Given.JUSTICE,
                                        StatutoryRoute.ADMINISTRATIVE_RECONSIDERATION,
                                        null,
                                        List.of()))
                        .state();
        assertThat(accept(state, null, "2024-05-10").clocks()).isEmpty();
    }

    /** The route of Art. 31 (5) has no sixty days of its own, its pathway sixty working days. */
    @Test
    void thePathwaysOwnLimitRuns() {
        var limit = new ClockInputs(60, DayKind.WORKING, false);
        var by = new ByPathway("31.5.01", new RuleRef(ByPathway.CATALOGUE, 1, "law"), limit);
        var duty = StatutoryRoute.ADMINISTRATIVE_DUTY;
        Given given =
                Given.appeal("2024-05-06")
                        .and(new MatterRouted(Given.JUSTICE, duty, null, List.of(), by));
        MatterAccepted accepted = accept(given.state(), null, "2024-05-10");
        assertThat(accepted.clocks()).hasSize(1);
        Clock clock = accepted.clocks().getFirst();
        assertThat(clock.rule()).isEqualTo(by.rule());
        assertThat(clock.inputs()).isEqualTo(limit);
        var calendar = RuleBook.shipped().calendar();
        assertThat(clock.dueDay())
                .isEqualTo(calendar.plusWorked(LocalDate.parse("2024-05-10"), 60));
        MatterState closed = given.and(accepted).replied().resolved().closed().state();
        LocalDate later = LocalDate.parse("2024-08-01");
        var reopened = Reopening.of(closed, Given.SEALED, null, later, RuleBook.shipped());
        assertThat(reopened.clocks()).extracting(Clock::rule).containsExactly(by.rule());
    }

    @Test
    void inHenanBothRuleSetsAreShown() {
        MatterState state =
                Given.registered(PetitionKind.APPEAL, "410481100203", "2016-03-01")
                        .routed(Given.JUSTICE)
                        .state();
        assertThat(accept(state, Given.JUSTICE, "2016-03-10").clocks())
                .extracting(Clock::dueDay)
                .containsExactlyInAnyOrder(
                        LocalDate.parse("2016-05-09"), LocalDate.parse("2016-03-31"));
    }

    @Test
    void anotherUnitAndAnotherStateAreRefused() {
        MatterState routed = Given.incident().routed(Given.JUSTICE).state();
        refused(MatterRule.FOREIGN_UNIT, () -> accept(routed, Given.POLICE, "2024-05-10"));
        refused(
                MatterRule.STATE,
                () -> accept(Given.inHand().state(), Given.JUSTICE, "2024-05-10"));
    }
}
