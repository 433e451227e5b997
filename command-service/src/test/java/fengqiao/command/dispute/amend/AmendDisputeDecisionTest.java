package fengqiao.command.dispute.amend;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.Disputed;
import fengqiao.command.matter.MatterRule;
import fengqiao.kernel.dispute.DisputeEnding;
import fengqiao.kernel.dispute.DisputeScope;
import fengqiao.kernel.dispute.Rung;
import org.junit.jupiter.api.Test;

class AmendDisputeDecisionTest {
    @Test
    void aMatterIsLinkedOnce() {
        var command = new LinkDispute(Disputed.ID, Disputed.MATTER);
        var given = Disputed.boundary();
        refused(MatterRule.UNKNOWN, () -> AmendDisputeDecision.link(given.state(), command, false));
        given.and(AmendDisputeDecision.link(given.state(), command, true));
        assertThat(given.state().course().matters()).containsExactly(Disputed.MATTER);
        assertThat(given.state().course().waiting()).isNull();
        refused(DisputeRule.LINKED, () -> AmendDisputeDecision.link(given.state(), command, true));
    }

    @Test
    void whatTurnsOutCrossTownGoesToTheCountyNext() {
        var given = Disputed.boundary().tried(Rung.VILLAGE);
        var wider =
                new ReclassifyDispute(
                        Disputed.ID,
                        "03.02",
                        new DisputeScope(true, false),
                        Disputed.text("two towns"));
        given.and(
                AmendDisputeDecision.reclassify(
                        given.state(), wider, Disputed.SEALED, Disputed.ENTRY));
        assertThat(given.state().course().rungs()).containsExactly(Rung.COUNTY);
        var odd =
                new ReclassifyDispute(
                        Disputed.ID, "03", DisputeScope.ORDINARY, Disputed.text("no such kind"));
        refused(
                DisputeRule.KIND_UNKNOWN,
                () ->
                        AmendDisputeDecision.reclassify(
                                given.state(), odd, Disputed.SEALED, Disputed.ENTRY));
    }

    @Test
    void anEndedDisputeStaysEnded() {
        var command =
                new EndDispute(
                        Disputed.ID, DisputeEnding.SETTLED_BY_PARTIES, Disputed.text("made up"));
        var given = Disputed.boundary();
        given.and(AmendDisputeDecision.end(given.state(), command, Disputed.SEALED));
        assertThat(given.state().allowed()).isEmpty();
        refused(
                DisputeRule.STATE,
                () -> AmendDisputeDecision.end(given.state(), command, Disputed.SEALED));
        var settled = Disputed.settled("2024-05-20").state();
        refused(
                DisputeRule.STATE,
                () -> AmendDisputeDecision.end(settled, command, Disputed.SEALED));
    }
}
