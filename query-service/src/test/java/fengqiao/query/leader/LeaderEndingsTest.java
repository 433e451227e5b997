package fengqiao.query.leader;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogStock;
import fengqiao.kernel.leader.BacklogStruck;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.query.RecordFolds;
import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A merged or transferred matter counts where it goes on; a withdrawn one stays listed. */
class LeaderEndingsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final String AT = "2024-05-07T02:00:00Z";
    private static final String LATER = "2024-05-08T02:00:00Z";
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final RegionCode GRID = new RegionCode("451324100203001");
    private static final UnitId UNIT = new UnitId("u-justice");
    private static final LeaderId LEADER = new LeaderId("l-1");
    private static final MatterId MATTER = new MatterId("m-1");

    private static RecordFolds ended(MatterEnding ending) {
        return new RecordFolds()
                .add(
                        "leader-case.1",
                        AT,
                        new CaseTaken(MATTER, COUNTY, CaseOrigin.POLICY, LEADER, UNIT, GRID, DAY))
                .add("leader-case.1", LATER, new CaseReleased(MATTER, DAY, ending))
                .add(
                        "backlog.m-1",
                        AT,
                        new BacklogListed(MATTER, COUNTY, "s", "1", BacklogStock.OLD, LEADER, DAY))
                .add("backlog.m-1", LATER, new BacklogStruck(ending, DAY));
    }

    @ParameterizedTest
    @EnumSource(MatterEnding.class)
    void whatGoesOnElsewhereCountsThere(MatterEnding ending) {
        RecordFolds ended = ended(ending);
        ended.check(new LeaderView());
        var released = (LeaderCase) ended.body(new LeaderView(), "leader-case.1");
        assertThat(released.columns().state()).isEqualTo("RELEASED");
        assertThat(released.because()).isEqualTo(ending);
        assertThat(released.columns().counts())
                .extracting(Columns.Count::figure)
                .hasSize(ending.goesOn() ? 1 : 4);
        var struck = ended.body(new LeaderView(), "backlog.m-1").columns();
        assertThat(struck.state()).isEqualTo("STRUCK");
        assertThat(struck.due()).isNull();
        assertThat(struck.counts()).hasSize(ending.goesOn() ? 0 : 1);
    }
}
