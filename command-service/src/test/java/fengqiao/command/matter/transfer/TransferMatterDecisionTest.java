package fengqiao.command.matter.transfer;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.matter.life.MatterStage;
import org.junit.jupiter.api.Test;

class TransferMatterDecisionTest {
    private static MatterTransferred transfer(MatterState state, String region, boolean known) {
        var command =
                new TransferMatter(
                        Given.ID, new MatterId("m-2"), new RegionCode(region), "not ours");
        return TransferMatterDecision.transfer(state, command, known, Given.SEALED);
    }

    @Test
    void itGoesOnInTheOtherCountyAndEndsHere() {
        MatterTransferred event = transfer(Given.incident().state(), "410481", true);
        MatterState after = Given.incident().and(event).state();
        assertThat(after.stage()).isEqualTo(MatterStage.TRANSFERRED);
        assertThat(after.inHand()).isFalse();
        assertThat(after.clocks().all()).isEmpty();
    }

    @Test
    void toAKnownRegionOfAnotherCountyOnlyAndBeforeAReply() {
        MatterState state = Given.incident().state();
        refused(IntakeRule.TRANSFER_REGION, () -> transfer(state, "410481", false));
        refused(IntakeRule.TRANSFER_REGION, () -> transfer(state, "451324100", true));
        MatterState replied = Given.inHand().replied().state();
        refused(MatterRule.STATE, () -> transfer(replied, "410481", true));
    }
}
