package fengqiao.command.leader.appointment;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.leader.Appointment;
import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.appointment.AppointmentCommand.AskAppointment;
import fengqiao.command.leader.appointment.AppointmentCommand.DeclineAppointment;
import fengqiao.command.leader.appointment.AppointmentCommand.GrantAppointment;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordPersons;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.AppointmentAsked;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.rule.LegalDay;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Appointments with leaders. */
@CommandSlice
final class AppointmentHandler {
    private final Records<AppointmentState> appointments;
    private final RecordTexts texts;
    private final RecordPersons persons;
    private final Matters matters;
    private final DirectoryLookup directory;

    AppointmentHandler(
            RecordDesk desk,
            RecordTexts texts,
            RecordPersons persons,
            Matters matters,
            DirectoryLookup directory) {
        this.appointments = desk.records(Appointment.KIND);
        this.texts = texts;
        this.persons = persons;
        this.matters = matters;
        this.directory = directory;
    }

    @CommandHandler
    RecordAnswer handle(AskAppointment command, @MetaDataValue(Issue.KEY) Issue issue) {
        if (command.via() == Via.RECEIPT) {
            return askedByReceipt(command, issue);
        }
        issue.caller().require(Role.OFFICE, Role.WORKER, Role.IMPORT);
        RegionCode region = Objects.requireNonNull(command.region(), "the field is required");
        return appointments.create(command.id(), region, issue, asked(command, region, issue));
    }

    private RecordAnswer askedByReceipt(AskAppointment command, Issue issue) {
        LocalDate today = LegalDay.of(issue.occurrence().at());
        MatterState matter = command.matter() == null ? null : matters.look(command.matter());
        RegionCode region =
                AppointmentDecision.askable(
                        appointments.look(command.id()),
                        command,
                        directory.entry("leader." + command.leader()),
                        matter == null ? null : matter.registration(),
                        today);
        return appointments.create(command.id(), region, issue, asked(command, region, issue));
    }

    private AppointmentAsked asked(AskAppointment command, RegionCode region, Issue issue) {
        return new AppointmentAsked(
                region,
                command.leader(),
                command.matter(),
                persons.petitionerIfSaid(command.citizen()),
                texts.of(command.id()).seal("subject", command.subject()),
                command.wish(),
                LegalDay.of(issue.occurrence().at()));
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
