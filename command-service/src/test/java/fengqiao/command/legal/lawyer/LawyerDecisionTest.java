package fengqiao.command.legal.lawyer;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.legal.DutyState;
import fengqiao.command.legal.LegalRule;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.DutyReport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LawyerDecisionTest {
    private static final RecordId ID = new RecordId("duty.1");
    private static final RegionCode REGION = new RegionCode("451324");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");

    private static DutyState planned() {
        var command = new PlanDuty(ID, REGION, DAY, "lawyer-1", "reception centre");
        return DutyState.evolve(null, LawyerDecision.plan(command));
    }

    @Test
    void aDutyIsReportedOnOnceAndNotBeforeItsDay() {
        var kept = new ReportDuty(ID, DutyReport.KEPT);
        refused(LegalRule.DAY, () -> LawyerDecision.report(planned(), kept, DAY.minusDays(1)));
        var reported = DutyState.evolve(planned(), LawyerDecision.report(planned(), kept, DAY));
        assertThat(reported.stage()).isEqualTo("KEPT");
        refused(RecordRule.STATE, () -> LawyerDecision.report(reported, kept, DAY));
    }

    @Test
    void lawyersAndCitizensAreCountedApart() {
        var command =
                new RecordConsultation(
                        new RecordId("consultation.1"), REGION, null, ID, 2, 5, 1, 2, null, null);
        var event = LawyerDecision.consult(command, DAY);
        assertThat(event.lawyerTimes()).isEqualTo(2);
        assertThat(event.personTimes()).isEqualTo(5);
        assertThat(event.day()).isEqualTo(DAY);
    }
}
