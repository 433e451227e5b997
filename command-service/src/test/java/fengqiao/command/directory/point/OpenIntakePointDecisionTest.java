package fengqiao.command.directory.point;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenIntakePointDecisionTest {
    private static final OpenIntakePoint OPEN =
            new OpenIntakePoint(
                    "i-1", new RegionCode("451324"), "centre", LocalDate.parse("2024-01-01"), null);

    @Test
    void aPointServesARegionThatIsKnown() {
        assertThat(OpenIntakePointDecision.decide(OPEN, true).name()).isEqualTo("centre");
        refused(DirectoryRule.REGION_UNKNOWN, () -> OpenIntakePointDecision.decide(OPEN, false));
    }
}
