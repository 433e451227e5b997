package fengqiao.command.matter.succeed;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.SuccessorTookOver.Reform;
import org.junit.jupiter.api.Test;

class SucceedUnitDecisionTest {
    private static final RegionCode COUNTY = new RegionCode("451324");

    private static SucceedUnit by(UnitId unit) {
        return new SucceedUnit(Given.ID, unit, Reform.MERGED);
    }

    @Test
    void theSuccessorHasStepClocksAndAnswerability() {
        MatterState before = Given.inHand().state();
        var event = SucceedUnitDecision.decide(before, by(Given.POLICE), COUNTY);
        MatterState after = Given.inHand().and(event).state();
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(after.answerable()).isEqualTo(Given.POLICE);
        assertThat(after.handling().assigned()).isNotNull();
        refused(
                MatterRule.UNIT_UNKNOWN,
                () -> SucceedUnitDecision.decide(before, by(Given.POLICE), null));
    }

    @Test
    void itIsAnotherUnitAndSomebodyHadIt() {
        MatterState before = Given.inHand().state();
        refused(
                IntakeRule.SUCCESSOR,
                () -> SucceedUnitDecision.decide(before, by(Given.JUSTICE), COUNTY));
        MatterState nobodys = Given.incident().guided().closed().state();
        refused(
                MatterRule.STATE,
                () -> SucceedUnitDecision.decide(nobodys, by(Given.JUSTICE), COUNTY));
    }
}
