package fengqiao.command.legal.lawyer;

import fengqiao.command.legal.DutyState;
import fengqiao.command.legal.LegalRule;
import fengqiao.kernel.legal.ConsultationRecorded;
import fengqiao.kernel.legal.DutyPlanned;
import fengqiao.kernel.legal.DutyReported;
import java.time.LocalDate;

/** A duty is reported on once, and not before its day. */
final class LawyerDecision {
    private LawyerDecision() {}

    static DutyPlanned plan(PlanDuty command) {
        return new DutyPlanned(
                command.id(), command.region(), command.day(), command.lawyer(), command.place());
    }

    static DutyReported report(DutyState state, ReportDuty command, LocalDate today) {
        state.require("reports");
        if (state.day().isAfter(today)) {
            throw state.refusal(LegalRule.DAY, state.day().toString()).asException();
        }
        return new DutyReported(command.report());
    }

    static ConsultationRecorded consult(RecordConsultation command, LocalDate day) {
        return new ConsultationRecorded(
                command.id(),
                command.region(),
                day,
                command.duty(),
                command.lawyerTimes(),
                command.personTimes(),
                command.resolved(),
                command.guidedToLaw(),
                command.matter(),
                command.dispute());
    }
}
