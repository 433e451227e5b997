package fengqiao.command.leader.visit;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.visit.HouseholdVisitCommand.RecordHouseholdVisit;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.HouseholdsVisited;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HouseholdVisitDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");

    private static HouseholdsVisited visited(@Nullable String day) {
        var command =
                new RecordHouseholdVisit(
                        new RecordId("household-visit.1"),
                        new RegionCode("451324100203001"),
                        day == null ? null : LocalDate.parse(day),
                        12,
                        30,
                        8,
                        new FreeText("findings"),
                        null);
        // past midnight in Shanghai
        var at = Instant.parse("2024-05-07T17:00:00Z");
        return HouseholdVisitDecision.record(command, "w-1", SEALED, at);
    }

    @Test
    void aVisitCountsHouseholdsPersonsAndLeafletsApart() {
        HouseholdsVisited visited = visited(null);
        assertThat(visited.cadre()).isEqualTo("w-1");
        assertThat(visited.day()).isEqualTo("2024-05-08");
        assertThat(visited.households()).isEqualTo(12);
        assertThat(visited.persons()).isEqualTo(30);
        assertThat(visited.leaflets()).isEqualTo(8);
        assertThat(visited.findings()).isEqualTo(SEALED);
    }

    @Test
    void aVisitMayBeToldLaterButNotAhead() {
        assertThat(visited("2024-04-30").day()).isEqualTo("2024-04-30");
        assertThat(refused(RecordRule.DAY_AHEAD, () -> visited("2024-05-09")).faults())
                .extracting(FieldFault::field)
                .containsExactly("day");
    }
}
