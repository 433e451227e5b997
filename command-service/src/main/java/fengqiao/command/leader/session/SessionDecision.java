package fengqiao.command.leader.session;

import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.RotaDayState;
import fengqiao.command.leader.SessionState;
import fengqiao.command.leader.session.SessionCommand.HoldSession;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.leader.SessionHeld;
import fengqiao.kernel.leader.SessionKind;
import fengqiao.kernel.leader.SessionMatterLinked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Sessions leaders held, with their attendances, citizens' batches and persons each apart. */
final class SessionDecision {
    private SessionDecision() {}

    /**
     * @param appointment the one the session keeps, if it names one that is known
     */
    static SessionHeld hold(
            HoldSession command,
            @Nullable AppointmentState appointment,
            CipherText place,
            LocalDate day) {
        if (command.kind() == SessionKind.DOWN_VISIT
                && command.region().level() == RegionLevel.COUNTY) {
            throw Refusal.of(LeaderRule.DOWN_VISIT)
                    .citing(LeaderRule.POLICY)
                    .naming(FieldFault.of("region", "unknown"))
                    .asException();
        }
        requireAppointment(command, appointment);
        return new SessionHeld(
                command.region(),
                command.kind(),
                day,
                place,
                command.leaders(),
                command.departments(),
                command.batches(),
                command.persons(),
                command.matters(),
                command.appointment());
    }

    private static void requireAppointment(
            HoldSession command, @Nullable AppointmentState appointment) {
        if (command.kind() == SessionKind.APPOINTMENT && command.appointment() == null) {
            throw Refusal.of(LeaderRule.ASKED_LEADER)
                    .naming(FieldFault.of("appointment", "required"))
                    .asException();
        }
        if (command.appointment() == null) {
            return;
        }
        if (appointment == null) {
            throw Refusal.of(RecordRule.OTHER_UNKNOWN, command.appointment().value())
                    .naming(FieldFault.of("appointment", "unknown"))
                    .asException();
        }
        appointment.require("reception-sessions");
        if (!command.leaders().contains(appointment.leader())) {
            throw Refusal.of(LeaderRule.ASKED_LEADER, appointment.leader().value())
                    .citing(LeaderRule.POLICY)
                    .asException();
        }
    }

    /** The rostered leader was there: the day is kept. None where it was not, or is already. */
    static boolean keeps(HoldSession command, @Nullable RotaDayState rostered) {
        return rostered != null
                && !rostered.kept()
                && command.leaders().contains(rostered.leader());
    }

    static SessionMatterLinked link(SessionState state, MatterId matter) {
        if (state.matters().contains(matter)) {
            throw state.refusal(RecordRule.EXISTS).asException();
        }
        return new SessionMatterLinked(matter);
    }
}
