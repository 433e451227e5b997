package fengqiao.command.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.UnitRegistered;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryStateTest {
    private static final RegionRegistered COUNTY =
            new RegionRegistered(new RegionCode("451324"), "county", LocalDate.parse("2000-01-01"));

    @Test
    void whatIsSaidAgainIsNoNews() {
        DirectoryState state = DirectoryState.NOTHING.evolve(COUNTY);
        assertThat(state.saysAlready(COUNTY)).isTrue();
        assertThat(
                        state.saysAlready(
                                new RegionRegistered(COUNTY.code(), "another", COUNTY.validFrom())))
                .isFalse();
    }

    @Test
    void theStreamsOfRegionsUnitsAndWorkersNeverMeet() {
        var unit = new UnitRegistered(new UnitId("451324"), COUNTY.code(), "k", "n");
        var worker =
                new GridWorkerAssigned(
                        new WorkerId("451324"), List.of(), LocalDate.parse("2000-01-01"), null);
        assertThat(List.of(COUNTY, unit, worker))
                .extracting(DirectoryState::stream)
                .containsExactly("region.451324", "unit.451324", "worker.451324");
    }
}
