package fengqiao.command.matter.withdraw;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.MatterWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawMatterDecisionTest {
    @Test
    void whatIsInHandIsWithdrawnAndNobodyOwesAnything() {
        MatterState state = Given.inHand().state();
        MatterWithdrawn withdrawn = WithdrawMatterDecision.decide(state, Given.SEALED);
        MatterState after = Given.inHand().and(withdrawn).state();
        assertThat(after.inHand()).isFalse();
        assertThat(after.clocks().all()).isEmpty();
        assertThat(after.life().allowed()).contains("reopenings");
    }

    @Test
    void whatIsResolvedIsNotWithdrawn() {
        MatterState resolved = Given.inHand().replied().resolved().state();
        refused(MatterRule.STATE, () -> WithdrawMatterDecision.decide(resolved, Given.SEALED));
    }
}
