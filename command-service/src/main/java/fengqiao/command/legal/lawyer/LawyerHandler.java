package fengqiao.command.legal.lawyer;

import fengqiao.command.legal.ConsultationNote;
import fengqiao.command.legal.Duty;
import fengqiao.command.legal.DutyState;
import fengqiao.command.legal.LegalFacts;
import fengqiao.command.legal.LegalRule;
import fengqiao.command.legal.NotedState;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Keeps the rota of lawyers and writes down their consultations. */
@CommandSlice
final class LawyerHandler {
    private final Records<DutyState> duties;
    private final Records<NotedState> consultations;
    private final LegalFacts facts;

    LawyerHandler(RecordDesk desk, LegalFacts facts) {
        this.duties = desk.records(Duty.KIND);
        this.consultations = desk.records(ConsultationNote.KIND);
        this.facts = facts;
    }

    @CommandHandler
    RecordAnswer handle(PlanDuty command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        facts.requireRegion(command.region());
        return duties.create(command.id(), command.region(), issue, LawyerDecision.plan(command));
    }

    @CommandHandler
    RecordAnswer handle(ReportDuty command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        return duties.change(
                command.id(),
                issue,
                (state, at) -> LawyerDecision.report(state, command, LegalDay.of(at)));
    }

    @CommandHandler
    RecordAnswer handle(RecordConsultation command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        facts.requireRegion(command.region());
        facts.requireAbout(command.matter(), command.dispute(), issue);
        if (command.duty() != null && duties.look(command.duty()) == null) {
            throw Refusal.of(LegalRule.DUTY_UNKNOWN, command.duty().value())
                    .naming(FieldFault.of("duty", "unknown"))
                    .asException();
        }
        var day = LegalFacts.pastDay(command.day(), issue);
        return consultations.create(
                command.id(), command.region(), issue, LawyerDecision.consult(command, day));
    }
}
