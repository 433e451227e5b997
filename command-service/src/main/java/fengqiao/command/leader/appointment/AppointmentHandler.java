package fengqiao.command.leader.appointment;

import fengqiao.command.leader.Appointment;
import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.appointment.AppointmentCommand.AskAppointment;
import fengqiao.command.leader.appointment.AppointmentCommand.DeclineAppointment;
import fengqiao.command.leader.appointment.AppointmentCommand.GrantAppointment;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordPersons;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.leader.AppointmentAsked;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Appointments with leaders. */
@CommandSlice
final class AppointmentHandler {
    private final Records<AppointmentState> appointments;
    private final RecordTexts texts;
    private final RecordPersons persons;

    AppointmentHandler(RecordDesk desk, RecordTexts texts, RecordPersons persons) {
        this.appointments = desk.records(Appointment.KIND);
        this.texts = texts;
        this.persons = persons;
    }

    @CommandHandler
    RecordAnswer handle(AskAppointment command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.WORKER, Role.IMPORT);
        var event =
                new AppointmentAsked(
                        command.region(),
                        command.leader(),
                        command.matter(),
                        persons.petitionerIfSaid(command.citizen()),
                        texts.of(command.id()).seal("subject", command.subject()),
                        command.wish(),
                        LegalDay.of(issue.occurrence().at()));
        return appointments.create(command.id(), command.region(), issue, event);
    }

    @CommandHandler
    RecordAnswer handle(GrantAppointment command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.LEADER, Role.IMPORT);
        var place = texts.of(command.id()).seal("place", command.place());
        return appointments.change(
                command.id(),
                issue,
                (state, at) -> AppointmentDecision.grant(state, command, place, LegalDay.of(at)));
    }

    @CommandHandler
    RecordAnswer handle(DeclineAppointment command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.LEADER, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return appointments.change(
                command.id(), issue, (state, at) -> AppointmentDecision.decline(state, reason));
    }
}
