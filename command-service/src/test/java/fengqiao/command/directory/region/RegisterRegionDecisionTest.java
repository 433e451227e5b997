package fengqiao.command.directory.region;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegisterRegionDecisionTest {
    private static final RegisterRegion TOWNSHIP =
            new RegisterRegion(new RegionCode("451324100"), "town", LocalDate.parse("2000-01-01"));

    @Test
    void aRegionLiesInOneThatIsKnown() {
        assertThat(RegisterRegionDecision.decide(TOWNSHIP, true).name()).isEqualTo("town");
        var refusal =
                refused(
                        DirectoryRule.REGION_UNKNOWN,
                        () -> RegisterRegionDecision.decide(TOWNSHIP, false));
        assertThat(refusal.words()).containsExactly("451324");
    }

    @Test
    void aCodeIsGivenOnce() {
        var taken = DirectoryState.NOTHING.evolve(RegisterRegionDecision.decide(TOWNSHIP, true));
        refused(DirectoryRule.EXISTS, () -> RegisterRegionDecision.requireFree(taken, TOWNSHIP));
    }
}
