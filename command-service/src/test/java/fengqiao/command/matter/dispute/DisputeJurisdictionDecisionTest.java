package fengqiao.command.matter.dispute;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.JurisdictionDisputed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisputeJurisdictionDecisionTest {
    private static JurisdictionDisputed dispute(
            MatterState state,
            @Nullable UnitId by,
            List<UnitId> units,
            @Nullable String... regions) {
        List<@Nullable RegionCode> places =
                Arrays.stream(regions)
                        .<@Nullable RegionCode>map(
                                code -> code == null ? null : new RegionCode(code))
                        .toList();
        return DisputeJurisdictionDecision.decide(
                state,
                new DisputeJurisdiction(Given.ID, by, units, "grounds"),
                places,
                Given.SEALED);
    }

    private static final List<UnitId> BOTH = List.of(Given.JUSTICE, Given.POLICE);

    @Test
    void theNarrowestRegionThatHoldsBothIsTheSuperior() {
        MatterState state = Given.incident().routed(Given.JUSTICE).state();
        assertThat(dispute(state, Given.JUSTICE, BOTH, "451324100", "451324101").superior())
                .isEqualTo(new RegionCode("451324"));
        assertThat(dispute(state, null, BOTH, "451324100", "451324100203").superior())
                .isEqualTo(new RegionCode("451324100"));
    }

    @Test
    void twoKnownUnitsDisputeAndOnlyTheirs() {
        MatterState state = Given.incident().routed(Given.JUSTICE).state();
        refused(IntakeRule.DISPUTANTS, () -> dispute(state, null, List.of(Given.POLICE), "451324"));
        refused(MatterRule.UNIT_UNKNOWN, () -> dispute(state, null, BOTH, "451324", null));
        refused(
                MatterRule.FOREIGN_UNIT,
                () -> dispute(state, Given.POLICE, BOTH, "451324", "451324"));
        refused(
                MatterRule.STATE,
                () -> dispute(Given.inHand().state(), null, BOTH, "451324", "451324"));
    }
}
