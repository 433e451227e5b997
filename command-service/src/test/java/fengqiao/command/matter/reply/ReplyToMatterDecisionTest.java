package fengqiao.command.matter.reply;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.ReplyOutcome;
import org.junit.jupiter.api.Test;

class ReplyToMatterDecisionTest {
    private static MatterReplied reply(MatterState state, UnitId unit) {
        return ReplyToMatterDecision.decide(
                state,
                new ReplyToMatter(Given.ID, unit, ReplyOutcome.NOT_SUPPORTED, "grounds"),
                Given.SEALED);
    }

    @Test
    void theUnitThatAcceptedReplies() {
        assertThat(reply(Given.inHand().state(), Given.JUSTICE).outcome())
                .isEqualTo(ReplyOutcome.NOT_SUPPORTED);
        refused(MatterRule.FOREIGN_UNIT, () -> reply(Given.inHand().state(), Given.POLICE));
    }

    @Test
    void noReplyBeforeAcceptance() {
        refused(
                MatterRule.STATE,
                () -> reply(Given.incident().routed(Given.JUSTICE).state(), Given.JUSTICE));
    }
}
