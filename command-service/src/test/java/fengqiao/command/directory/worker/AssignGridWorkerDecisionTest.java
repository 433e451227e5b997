package fengqiao.command.directory.worker;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignGridWorkerDecisionTest {
    private static final RegionCode HERE = new RegionCode("451324100203001");
    private static final RegionCode ELSEWHERE = new RegionCode("410481100203001");

    private static AssignGridWorker to(RegionCode... grids) {
        return new AssignGridWorker(
                new WorkerId("w-1"), List.of(grids), LocalDate.parse("2024-01-01"), null);
    }

    @Test
    void gridsAreKnownAndLieInOneCounty() {
        assertThat(AssignGridWorkerDecision.decide(to(HERE), List.of()).grids())
                .containsExactly(HERE);
        refused(
                DirectoryRule.REGION_UNKNOWN,
                () -> AssignGridWorkerDecision.decide(to(HERE), List.of(HERE)));
        refused(
                DirectoryRule.COUNTY,
                () -> AssignGridWorkerDecision.decide(to(HERE, ELSEWHERE), List.of()));
    }
}
