package fengqiao.command.leader.policy;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.leader.CaseTaken;
import fengqiao.kernel.matter.MatterEnding;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseSuccessionTest {
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final MatterId MATTER = new MatterId("m-1");
    private static final MatterId OTHER = new MatterId("m-2");
    private static final RegionCode REGION = new RegionCode("451324100203001");
    private static final RegionCode THERE = new RegionCode("451324100204001");
    private static final CaseRequired REQUIRED =
            new CaseRequired(MATTER, REGION, CaseOrigin.GROUP_VISIT, DAY);
    private static final CaseTaken TAKEN =
            new CaseTaken(
                    MATTER,
                    REGION,
                    CaseOrigin.GROUP_VISIT,
                    new LeaderId("l-1"),
                    new UnitId("u-justice"),
                    REGION,
                    DAY);

    private static LeaderCaseState owed() {
        return LeaderCaseState.evolve(null, REQUIRED);
    }

    private static LeaderCaseState taken() {
        return LeaderCaseState.evolve(owed(), TAKEN);
    }

    @Test
    void nothingIsClosedBeforeALeaderHasTakenIt() {
        refused(
                LeaderRule.CASE_OWED,
                () -> CaseSuccession.release(owed(), MatterEnding.CLOSED, false, DAY));
        assertThat(CaseSuccession.release(owed(), MatterEnding.CLOSED, true, DAY))
                .isEqualTo(new CaseReleased(MATTER, DAY));
        assertThat(CaseSuccession.release(taken(), MatterEnding.CLOSED, false, DAY))
                .isEqualTo(new CaseReleased(MATTER, DAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = MatterEnding.class,
            names = {"MERGED", "TRANSFERRED", "WITHDRAWN"})
    void everyOtherEndReleasesItWithItsReason(MatterEnding ending) {
        CaseReleased released = CaseSuccession.release(owed(), ending, false, DAY);
        assertThat(released.ending()).isEqualTo(ending);
        LeaderCaseState after = LeaderCaseState.evolve(taken(), released);
        assertThat(after.stage()).isEqualTo("RELEASED");
        assertThat(after.ending()).isEqualTo(ending);
    }

    @Test
    void theLeaderStaysWithWhatTheMatterBecamePartOf() {
        assertThat(CaseSuccession.goOn(taken(), null, OTHER, THERE, DAY))
                .isEqualTo(
                        new CaseTaken(
                                OTHER,
                                THERE,
                                CaseOrigin.GROUP_VISIT,
                                new LeaderId("l-1"),
                                new UnitId("u-justice"),
                                REGION,
                                DAY));
        var assigned =
                LeaderCaseState.evolve(
                        null, new CaseRequired(OTHER, THERE, CaseOrigin.SUPERIOR_ASSIGNMENT, DAY));
        var next = CaseSuccession.goOn(taken(), assigned, OTHER, THERE, DAY);
        assertThat(next)
                .isInstanceOfSatisfying(
                        CaseTaken.class,
                        one -> assertThat(one.origin()).isEqualTo(CaseOrigin.SUPERIOR_ASSIGNMENT));
    }

    @Test
    void whatIsOwedIsOwedThereUnlessThatIsOwedOrTakenAlready() {
        assertThat(CaseSuccession.goOn(owed(), null, OTHER, THERE, DAY))
                .isEqualTo(new CaseRequired(OTHER, THERE, CaseOrigin.GROUP_VISIT, DAY));
        assertThat(CaseSuccession.goOn(owed(), owed(), OTHER, THERE, DAY)).isNull();
        assertThat(CaseSuccession.goOn(owed(), taken(), OTHER, THERE, DAY)).isNull();
        assertThat(CaseSuccession.goOn(taken(), taken(), OTHER, THERE, DAY)).isNull();
    }
}
