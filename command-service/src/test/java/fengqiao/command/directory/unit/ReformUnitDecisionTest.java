package fengqiao.command.directory.unit;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.UnitRegistered;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReformUnitDecisionTest {
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final UnitId OLD = new UnitId("u-land");
    private static final UnitId NEW = new UnitId("u-resources");
    private static final SucceedUnit SUCCEED =
            new SucceedUnit(OLD, NEW, LocalDate.parse("2024-07-01"));
    private static final DirectoryState KNOWN =
            DirectoryState.NOTHING.evolve(new UnitRegistered(OLD, COUNTY, "land", "land"));

    @Test
    void theSuccessorActsFromThatDayOn() {
        var event = ReformUnitDecision.succeed(SUCCEED, COUNTY, COUNTY);
        var after = KNOWN.evolve(event);
        assertThat(after.endedFrom()).isEqualTo(SUCCEED.from());
        refused(DirectoryRule.ENDED, () -> ReformUnitDecision.requireInForce(after, OLD));
    }

    @Test
    void itIsKnownOfTheCountyAndAnother() {
        refused(
                DirectoryRule.UNIT_UNKNOWN,
                () -> ReformUnitDecision.succeed(SUCCEED, COUNTY, null));
        refused(
                DirectoryRule.UNIT_UNKNOWN,
                () ->
                        ReformUnitDecision.succeed(
                                new SucceedUnit(OLD, OLD, SUCCEED.from()), COUNTY, COUNTY));
        refused(
                DirectoryRule.COUNTY,
                () -> ReformUnitDecision.succeed(SUCCEED, COUNTY, new RegionCode("451325")));
    }

    @Test
    void onlyWhatIsThereIsRenamed() {
        var event = ReformUnitDecision.rename(new RenameUnit(OLD, "new", SUCCEED.from()));
        assertThat(event.name()).isEqualTo("new");
        refused(
                DirectoryRule.UNKNOWN,
                () -> ReformUnitDecision.requireInForce(DirectoryState.NOTHING, OLD));
    }
}
