package fengqiao.command.matter.merge;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.matter.MatterHandedToMediation;
import fengqiao.kernel.matter.MatterMerged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergeMatterDecisionTest {
    private static final MatterId OTHER = new MatterId("m-2");

    private static MatterMerged merge(MatterState state, @Nullable MatterState into) {
        return MergeMatterDecision.merge(
                state, new MergeMatter(Given.ID, OTHER, "one quarrel"), into, Given.SEALED);
    }

    @Test
    void theOtherTakesBatchesAndPersonsOver() {
        MatterState state = Given.inHand().state();
        MatterState after = Given.inHand().and(merge(state, state)).state();
        assertThat(after.life().allowed()).isEmpty();
        MatterState other = Given.incident().and(MergeMatterDecision.absorb(state)).state();
        assertThat(other.intake().batches()).isEqualTo(2);
        assertThat(other.intake().persons()).isEqualTo(2);
    }

    @Test
    void theResultOfAMediationReturnsToTheOther() {
        var dispute = new RecordId("dispute.1");
        var handed = new MatterHandedToMediation(dispute, null);
        MatterState mediated = Given.inHand().and(handed).state();
        MatterState other = Given.inHand().state();
        assertThat(MergeMatterDecision.goOnMediating(mediated, other)).isEqualTo(handed);
        assertThat(MergeMatterDecision.goOnMediating(other, other)).isNull();
        var own = new MatterHandedToMediation(new RecordId("dispute.2"), null);
        assertThat(MergeMatterDecision.goOnMediating(mediated, Given.inHand().and(own).state()))
                .isNull();
        assertThat(Given.inHand().and(merge(other, other)).state().intake().mergedInto())
                .isEqualTo(OTHER);
    }

    @Test
    void onlyMattersInHandAndOfOneKindBecomeOne() {
        MatterState state = Given.inHand().state();
        MatterState resolved = Given.inHand().replied().resolved().state();
        refused(IntakeRule.MERGE_CLOSED, () -> merge(state, resolved));
        refused(MatterRule.STATE, () -> merge(resolved, state));
        refused(IntakeRule.OTHER_UNKNOWN, () -> merge(state, Given.appeal("2024-05-06").state()));
    }
}
