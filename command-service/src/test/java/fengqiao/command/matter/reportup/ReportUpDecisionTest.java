package fengqiao.command.matter.reportup;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterReportedUp.Urgency;
import fengqiao.kernel.matter.RaisedLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportUpDecisionTest {
    private static ReportUp report(@Nullable UnitId unit) {
        return new ReportUp(Given.ID, unit, Urgency.URGENT, RaisedLevel.COUNTY, "a slope moves");
    }

    @Test
    void officeAndTheUnitThatHasItReportAtOnce() {
        MatterState routed = Given.incident().routed(Given.JUSTICE).state();
        assertThat(ReportUpDecision.decide(routed, report(null), Given.SEALED).urgency())
                .isEqualTo(Urgency.URGENT);
        assertThat(ReportUpDecision.decide(routed, report(Given.JUSTICE), Given.SEALED).to())
                .isEqualTo(RaisedLevel.COUNTY);
    }

    @Test
    void aStrangerDoesNot() {
        MatterState routed = Given.incident().routed(Given.JUSTICE).state();
        refused(
                MatterRule.FOREIGN_UNIT,
                () -> ReportUpDecision.decide(routed, report(Given.POLICE), Given.SEALED));
        MatterState fresh = Given.incident().state();
        refused(
                MatterRule.FOREIGN_UNIT,
                () -> ReportUpDecision.decide(fresh, report(Given.POLICE), Given.SEALED));
    }
}
