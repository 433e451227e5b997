package fengqiao.command.matter.resolve;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.ResolutionKind;
import org.junit.jupiter.api.Test;

class ResolveMatterDecisionTest {
    private static MatterResolved resolve(MatterState state) {
        return ResolveMatterDecision.decide(
                state, new ResolveMatter(Given.ID, Given.JUSTICE, ResolutionKind.SUBSTANTIVE));
    }

    @Test
    void whatIsRepliedToMayBeResolved() {
        assertThat(resolve(Given.inHand().replied().state()))
                .isEqualTo(new MatterResolved(Given.JUSTICE, ResolutionKind.SUBSTANTIVE));
    }

    @Test
    void notWithoutAReply() {
        refused(MatterRule.STATE, () -> resolve(Given.inHand().state()));
    }
}
