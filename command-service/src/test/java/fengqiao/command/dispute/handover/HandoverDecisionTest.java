package fengqiao.command.dispute.handover;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.Disputed;
import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.kernel.dispute.MediationOutcome;
import fengqiao.kernel.dispute.Rung;
import fengqiao.kernel.matter.MediationReturned;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.Mediation;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HandoverDecisionTest {
    private static final String GRID = "451324100203001";

    @Test
    void aMatterIsWithMediatorsUntilTheResultReturns() {
        Given given = Given.inHand();
        given.and(HandoverMoves.hand(given.state(), Given.JUSTICE, true));
        assertThat(given.state().life().mediation()).isInstanceOf(Mediation.InHand.class);
        assertThat(given.state().life().allowed()).doesNotContain("mediations");
        refused(DisputeRule.IN_HAND, () -> HandoverMoves.hand(given.state(), Given.JUSTICE, true));
        given.and(new MediationReturned(Disputed.ID, MediationOutcome.AGREED));
        assertThat(given.state().life().allowed()).contains("mediations", "replies");
    }

    @Test
    void bothSidesMustWantIt() {
        var state = Given.appeal("2024-05-06").state();
        Refusal refusal =
                refused(DisputeRule.CONSENT, () -> HandoverMoves.hand(state, null, false));
        assertThat(Objects.requireNonNull(refusal.article()).article()).isEqualTo("33");
    }

    @Test
    void whatIsNoQuarrelIsNotMediated() {
        for (PetitionKind kind : PetitionKind.values()) {
            var state = Given.registered(kind, GRID, "2024-05-06").state();
            if (Mediation.fits(kind)) {
                assertThat(HandoverMoves.hand(state, null, true)).isNotNull();
            } else {
                assertThat(state.life().allowed()).doesNotContain("mediations");
                refused(DisputeRule.UNFIT, () -> HandoverMoves.hand(state, null, true));
            }
        }
    }

    @Test
    void onlyTheUnitThatHasItHandsItOver() {
        var state = Given.inHand().state();
        refused(MatterRule.FOREIGN_UNIT, () -> HandoverMoves.hand(state, Given.POLICE, true));
        var registered = Given.incident().state();
        refused(MatterRule.FOREIGN_UNIT, () -> HandoverMoves.hand(registered, Given.JUSTICE, true));
        refused(
                MatterRule.STATE,
                () -> HandoverMoves.hand(Given.inHand().replied().state(), Given.JUSTICE, true));
    }

    @Test
    void oneMatterWaitsForADispute() {
        var command = HandoverMoves.command(null, true);
        var open = Disputed.boundary();
        var linked = HandoverDecision.link(open.state(), command);
        assertThat(linked.handedOver()).isTrue();
        open.and(linked);
        refused(DisputeRule.LINKED, () -> HandoverDecision.link(open.state(), command));
        var settled = Disputed.settled("2024-05-20").state();
        refused(DisputeRule.LINKED, () -> HandoverDecision.link(settled, command));
    }

    @Test
    void aNewDisputeIsOfTheCatalogueAndNamesTheMatter() {
        var opening =
                new NewDispute(
                        "02", DisputeScope.ORDINARY, Disputed.text("a wall"), List.of(), 2, 0);
        refused(DisputeRule.KIND_UNKNOWN, () -> HandoverDecision.requireKind(opening));
        var handed = Disputed.found("02.02", "2024-05-06", DisputeScope.ORDINARY, Disputed.MATTER);
        assertThat(handed.state().course().waiting()).isEqualTo(Disputed.MATTER);
        handed.opened(Rung.VILLAGE, Disputed.VILLAGE).round(Rung.VILLAGE).agreed("2024-05-20");
        assertThat(handed.state().course().waiting()).isNull();
    }
}
