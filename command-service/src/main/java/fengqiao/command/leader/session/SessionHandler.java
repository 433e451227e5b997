package fengqiao.command.leader.session;

import fengqiao.command.leader.Appointment;
import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.RotaDay;
import fengqiao.command.leader.RotaDayState;
import fengqiao.command.leader.Session;
import fengqiao.command.leader.SessionState;
import fengqiao.command.leader.session.SessionCommand.HoldSession;
import fengqiao.command.leader.session.SessionCommand.LinkSessionMatter;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.Days;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.leader.AppointmentKept;
import fengqiao.kernel.leader.DutyKept;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Sessions; each keeps the day's duty and the appointment it was held for in its own commit. */
@CommandSlice
final class SessionHandler {
    private final Records<SessionState> sessions;
    private final Records<RotaDayState> rota;
    private final Records<AppointmentState> appointments;
    private final Matters matters;
    private final RecordTexts texts;

    SessionHandler(RecordDesk desk, Matters matters, RecordTexts texts) {
        this.sessions = desk.records(Session.KIND);
        this.rota = desk.records(RotaDay.KIND);
        this.appointments = desk.records(Appointment.KIND);
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(HoldSession command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        issue.caller().requireRegion(command.region());
        command.matters().forEach(matter -> requireKnown(matter, issue));
        LocalDate day = Days.past(command.day(), issue.occurrence().at());
        RecordId asked = command.appointment();
        var event =
                SessionDecision.hold(
                        command,
                        asked == null ? null : appointments.look(asked),
                        texts.of(command.id()).seal("place", command.place()),
                        day);
        RecordAnswer answer = sessions.create(command.id(), command.region(), issue, event);
        keep(command, day, issue.further());
        return answer;
    }

    private void keep(HoldSession command, LocalDate day, Issue further) {
        RecordId rostered = RotaDay.id(command.region(), day);
        if (SessionDecision.keeps(command, rota.look(rostered))) {
            rota.change(rostered, further, (state, at) -> new DutyKept(command.id()));
        }
        if (command.appointment() != null) {
            appointments.change(
                    command.appointment(),
                    further,
                    (state, at) -> new AppointmentKept(command.id(), day));
        }
    }

    @CommandHandler
    RecordAnswer handle(LinkSessionMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        requireKnown(command.matter(), issue);
        return sessions.change(
                command.id(), issue, (state, at) -> SessionDecision.link(state, command.matter()));
    }

    private void requireKnown(MatterId matter, Issue issue) {
        if (matters.look(matter, issue.caller()) == null) {
            throw Refusal.of(RecordRule.MATTER_UNKNOWN, matter.value())
                    .naming(FieldFault.of("matters", "unknown"))
                    .asException();
        }
    }
}
