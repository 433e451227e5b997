package fengqiao.command.directory.region;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.RegionRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReformRegionDecisionTest {
    private static final RegionCode OLD = new RegionCode("451324100203");
    private static final RegionCode NORTH = new RegionCode("451324100204");
    private static final RegionCode SOUTH = new RegionCode("451324101201");
    private static final RegionCode ELSEWHERE = new RegionCode("451325100204");
    private static final LocalDate DAY = LocalDate.parse("2024-07-01");
    private static final DirectoryState KNOWN =
            DirectoryState.NOTHING.evolve(
                    new RegionRegistered(OLD, "old", LocalDate.parse("2000-01-01")));

    private static SplitRegion split(RegionCode... into) {
        return new SplitRegion(OLD, List.of(into), into[0], DAY);
    }

    @Test
    void aRegionIsSplitIntoRegionsThatStand() {
        var event = ReformRegionDecision.split(split(NORTH, SOUTH), Set.of(NORTH, SOUTH));
        assertThat(event.heir()).isEqualTo(NORTH);
        DirectoryState after = KNOWN.evolve(event);
        assertThat(after.endedFrom()).isEqualTo(DAY);
        refused(DirectoryRule.ENDED, () -> ReformRegionDecision.requireInForce(after, OLD));
        refused(
                DirectoryRule.REGION_UNKNOWN,
                () -> ReformRegionDecision.split(split(NORTH, SOUTH), Set.of(NORTH)));
    }

    @Test
    void itBecomesPartOfOneOfItsOwnLevelAndCounty() {
        var into = new MergeRegion(OLD, SOUTH, DAY);
        assertThat(ReformRegionDecision.merge(into, Set.of(SOUTH)).heir()).isEqualTo(SOUTH);
        refused(
                DirectoryRule.COUNTY,
                () ->
                        ReformRegionDecision.merge(
                                new MergeRegion(OLD, ELSEWHERE, DAY), Set.of(ELSEWHERE)));
        var township = new RegionCode("451324101");
        refused(
                DirectoryRule.LEVEL,
                () ->
                        ReformRegionDecision.merge(
                                new MergeRegion(OLD, township, DAY), Set.of(township)));
    }

    @Test
    void aWithdrawnOneFallsToTheRegionAboveButNeverToItself() {
        var above = new RegionCode("451324100");
        assertThat(
                        ReformRegionDecision.withdraw(
                                        new WithdrawRegion(OLD, above, DAY), Set.of(above))
                                .heir())
                .isEqualTo(above);
        refused(
                DirectoryRule.LEVEL,
                () ->
                        ReformRegionDecision.withdraw(
                                new WithdrawRegion(OLD, OLD, DAY), Set.of(OLD)));
    }

    @Test
    void onlyWhatIsThereIsRenamed() {
        var renamed = ReformRegionDecision.rename(new RenameRegion(OLD, "new", DAY));
        assertThat(KNOWN.evolve(renamed).saysAlready(renamed)).isTrue();
        assertThat(KNOWN.evolve(renamed).endedFrom()).isNull();
        refused(
                DirectoryRule.UNKNOWN,
                () -> ReformRegionDecision.requireInForce(DirectoryState.NOTHING, OLD));
    }
}
