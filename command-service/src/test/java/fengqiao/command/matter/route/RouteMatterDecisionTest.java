package fengqiao.command.matter.route;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.route.RouteMatterDecision.Offered;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.ByPathway;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleRef;
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
    void aSuggestionTakesNoneOfTheSixRoutesAndOwesNothingWithinSixtyDays() {
        MatterState suggestion =
                Given.registered(PetitionKind.SUGGESTION, "451324100203", "2024-05-06").state();
        MatterRouted routed = route(suggestion, null, "451324");
        assertThat(routed.route()).isEqualTo(StatutoryRoute.POLICY);
        assertThat(
                        RULES.start(
                                ClockKind.HANDLE,
                                suggestion.registration().ruleCase(routed.route()),
                                LocalDate.parse("2024-05-07")))
                .isEmpty();
    }

    @Test
    void anIncidentIsRoutedByPolicyUnlessSaidOtherwise() {
        assertThat(route(Given.incident().state(), null, "451324100").route())
                .isEqualTo(StatutoryRoute.POLICY);
        StatutoryRoute said = StatutoryRoute.ADMINISTRATIVE_DUTY;
        assertThat(route(Given.incident().state(), said, "451324").route()).isEqualTo(said);
    }

    private static MatterRouted by(MatterState state, @Nullable StatutoryRoute route, String code) {
        Pathway pathway = Pathway.shipped().get(code);
        return RouteMatterDecision.decide(
                state,
                new RouteMatter(Given.ID, Given.JUSTICE, route, null, code),
                new RegionCode("451324"),
                pathway == null ? null : new Offered(pathway, 1),
                null,
                LocalDate.parse("2024-05-07"),
                RULES);
    }

    @Test
    void aPathwaySaysTheRouteAndItsOwnLimit() {
        MatterRouted routed = by(Given.appeal("2024-05-06").state(), null, "31.5.01");
        assertThat(routed.route()).isEqualTo(StatutoryRoute.ADMINISTRATIVE_DUTY);
        assertThat(routed.pathway())
                .isEqualTo(
                        new ByPathway(
                                "31.5.01",
                                new RuleRef(ByPathway.CATALOGUE, 1, "劳动保障监察条例"),
                                new ClockInputs(60, DayKind.WORKING, false)));
        assertThat(by(Given.appeal("2024-05-06").state(), null, "31.6.01").route())
                .isEqualTo(StatutoryRoute.PETITION_PROCEDURE);
    }

    @Test
    void aPathwayIsOfTheCatalogueAndOfTheRouteNamedWithIt() {
        MatterState appeal = Given.appeal("2024-05-06").state();
        refused(MatterRule.PATHWAY_UNKNOWN, () -> by(appeal, null, "31.9.99"));
        refused(
                MatterRule.PATHWAY_ROUTE,
                () -> by(appeal, StatutoryRoute.PETITION_PROCEDURE, "31.5.01"));
    }

    @Test
    void appealsAloneTakeTheSixRoutesAndAccusationsThatOfDiscipline() {
        refused(MatterRule.PATHWAY_KIND, () -> by(Given.incident().state(), null, "31.5.01"));
        MatterState accusation =
                Given.registered(PetitionKind.ACCUSATION, "451324100203001", "2024-05-06").state();
        refused(MatterRule.PATHWAY_KIND, () -> by(accusation, null, "31.5.01"));
        assertThat(by(accusation, null, "31.4.01").route())
                .isEqualTo(StatutoryRoute.PARTY_DISCIPLINE_PROCEDURE);
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
