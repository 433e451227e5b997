package fengqiao.command.matter.determine;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.JurisdictionDisputed;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetermineJurisdictionDecisionTest {
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final RegionCode TOWNSHIP = new RegionCode("451324100");

    private static Given disputed() {
        return Given.appeal("2024-05-06")
                .routed(Given.JUSTICE)
                .and(
                        new JurisdictionDisputed(
                                List.of(Given.JUSTICE, Given.POLICE), COUNTY, Given.SEALED));
    }

    private static JurisdictionDetermined determine(MatterState state, RegionCode office) {
        return DetermineJurisdictionDecision.decide(
                state,
                new DetermineJurisdiction(Given.ID, Given.POLICE, null, "competent"),
                office,
                COUNTY,
                Given.SEALED,
                LocalDate.parse("2024-05-10"),
                RuleBook.shipped());
    }

    @Test
    void theCommonSuperiorDeterminesAndTheUnitOwesItsNoticeAnew() {
        MatterState state = disputed().state();
        assertThat(state.stage()).isEqualTo(MatterStage.DISPUTED);
        MatterState after = disputed().and(determine(state, COUNTY)).state();
        assertThat(after.stage()).isEqualTo(MatterStage.ROUTED);
        assertThat(after.intake().determined()).isTrue();
        assertThat(after.answerable()).isEqualTo(Given.JUSTICE);
        assertThat(after.clocks().dueDay()).isEqualTo("2024-05-25");
    }

    @Test
    void aTownshipDoesNotDetermineForTheCounty() {
        MatterState state = disputed().state();
        refused(IntakeRule.SUPERIOR, () -> determine(state, TOWNSHIP));
        refused(MatterRule.STATE, () -> determine(Given.inHand().state(), COUNTY));
    }
}
