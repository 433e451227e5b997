package fengqiao.command.matter.followguidance;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.GuidanceFollowed.Outcome;
import org.junit.jupiter.api.Test;

class FollowGuidanceDecisionTest {
    private static final FollowGuidance REFUSED_THERE =
            new FollowGuidance(Given.ID, Outcome.REFUSED, "no standing");

    @Test
    void whatWasGuidedIsFollowed() {
        MatterState guided = Given.incident().guided().state();
        assertThat(FollowGuidanceDecision.decide(guided, REFUSED_THERE, Given.SEALED).outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void nothingElseIs() {
        MatterState inHand = Given.inHand().state();
        refused(
                MatterRule.STATE,
                () -> FollowGuidanceDecision.decide(inHand, REFUSED_THERE, Given.SEALED));
    }
}
