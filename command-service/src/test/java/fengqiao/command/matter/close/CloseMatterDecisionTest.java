package fengqiao.command.matter.close;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.kernel.matter.MatterClosed;
import org.junit.jupiter.api.Test;

class CloseMatterDecisionTest {
    @Test
    void whatIsResolvedOrGuidedIsClosed() {
        var closed = new MatterClosed(Given.SEALED);
        assertThat(
                        CloseMatterDecision.decide(
                                Given.inHand().replied().resolved().state(), Given.SEALED))
                .isEqualTo(closed);
        assertThat(CloseMatterDecision.decide(Given.incident().guided().state(), Given.SEALED))
                .isEqualTo(closed);
    }

    @Test
    void whatIsInHandIsNot() {
        refused(
                MatterRule.STATE,
                () -> CloseMatterDecision.decide(Given.inHand().state(), Given.SEALED));
    }
}
