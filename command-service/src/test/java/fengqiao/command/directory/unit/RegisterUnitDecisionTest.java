package fengqiao.command.directory.unit;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import org.junit.jupiter.api.Test;

class RegisterUnitDecisionTest {
    private static final RegisterUnit JUSTICE =
            new RegisterUnit(new UnitId("u-1"), new RegionCode("451324"), "justice", "office");

    @Test
    void aUnitBelongsToARegionThatIsKnown() {
        assertThat(RegisterUnitDecision.decide(JUSTICE, true).kind()).isEqualTo("justice");
        refused(DirectoryRule.REGION_UNKNOWN, () -> RegisterUnitDecision.decide(JUSTICE, false));
    }

    @Test
    void anIdIsGivenOnce() {
        var taken = DirectoryState.NOTHING.evolve(RegisterUnitDecision.decide(JUSTICE, true));
        refused(DirectoryRule.EXISTS, () -> RegisterUnitDecision.requireFree(taken, JUSTICE));
    }
}
