package fengqiao.command.matter.route;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteMatterDecisionTest {
    private static final RuleBook RULES = RuleBook.shipped();

    private static MatterRouted route(
            MatterState state, @Nullable StatutoryRoute route, @Nullable String unitRegion) {
        return RouteMatterDecision.decide(
                state,
                new RouteMatter(Given.ID, Given.JUSTICE, route, null),
                unitRegion == null ? null : new RegionCode(unitRegion),
                null,
                LocalDate.parse("2024-05-07"),
                RULES);
    }

    @Test
    void anAppealTakesThePetitionProcedureAndItsNoticeFallsDue() {
        MatterRouted routed = route(Given.appeal("2024-05-06").state(), null, "451324");
        assertThat(routed.route()).isEqualTo(StatutoryRoute.PETITION_PROCEDURE);
        assertThat(routed.clocks())
                .extracting(Clock::kind, Clock::dueDay)
                .containsExactly(
                        tuple(ClockKind.ACCEPT, LocalDate.parse("2024-05-22")),
                        tuple(ClockKind.OBJECT, LocalDate.parse("2024-05-13")));
    }

    @Test
    void anIncidentIsRoutedByPolicyUnlessSaidOtherwise() {
        assertThat(route(Given.incident().state(), null, "451324100").route())
                .isEqualTo(StatutoryRoute.POLICY);
        StatutoryRoute said = StatutoryRoute.ADMINISTRATIVE_DUTY;
        assertThat(route(Given.incident().state(), said, "451324").route()).isEqualTo(said);
    }

    @Test
    void aUnitThatNobodyKnowsOrOfAnotherCountyIsRefused() {
        refused(MatterRule.UNIT_UNKNOWN, () -> route(Given.incident().state(), null, null));
        refused(MatterRule.UNIT_UNKNOWN, () -> route(Given.incident().state(), null, "410481"));
    }

    @Test
    void whatIsInHandIsNotRoutedAgain() {
        refused(MatterRule.STATE, () -> route(Given.inHand().state(), null, "451324"));
    }
}
