package fengqiao.command.matter.concludehearing;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import org.junit.jupiter.api.Test;

class ConcludeHearingDecisionTest {
    private static HearingConcluded conclude(MatterState state, UnitId organ) {
        return ConcludeHearingDecision.decide(
                state, new ConcludeHearing(Given.ID, organ, "findings"), Given.SEALED);
    }

    @Test
    void whatWasOpenedIsEndedByItsOrgan() {
        MatterState open = Given.inHand().and(new HearingOpened(Given.JUSTICE, null)).state();
        assertThat(conclude(open, Given.JUSTICE).organ()).isEqualTo(Given.JUSTICE);
        refused(MatterRule.FOREIGN_UNIT, () -> conclude(open, Given.POLICE));
        refused(MatterRule.STATE, () -> conclude(Given.inHand().state(), Given.JUSTICE));
    }
}
