package fengqiao.command.leader.appointment;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.appointment.AppointmentCommand.AskAppointment;
import fengqiao.command.leader.appointment.AppointmentCommand.GrantAppointment;
import fengqiao.command.matter.Registration;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.AppointmentDeclined;
import fengqiao.kernel.leader.AppointmentGranted;
import fengqiao.kernel.matter.PetitionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A citizen asks, the office sets the day or says why not; a session keeps it. */
final class AppointmentDecision {
    private AppointmentDecision() {}

    /**
     * Whom a citizen may ask for alone: a leader of the county in office, about any matter but an
     * accusation, which discipline receives (Art. 30), and once a day.
     *
     * @param before the wish of that day, if there is one
     * @param leader as the directory knows the leader; none where it does not
     * @return where the leader's post is
     */
    static RegionCode askable(
            @Nullable AppointmentState before,
            AskAppointment command,
            DirectoryLookup.@Nullable Entry leader,
            @Nullable Registration matter,
            LocalDate today) {
        if (matter == null || matter.kind() == PetitionKind.ACCUSATION) {
            throw Refusal.of(LeaderRule.NOT_RECEIVED).citing(LeaderRule.POLICY).asException();
        }
        if (leader == null
                || !leader.region().within(matter.region().county())
                || leader.from() != null && leader.from().isAfter(today)
                || leader.endedBy(today)) {
            throw Refusal.of(LeaderRule.UNKNOWN, command.leader().value())
                    .citing(LeaderRule.POLICY)
                    .naming(FieldFault.of("leader", "unknown"))
                    .asException();
        }
        if (before != null) {
            throw before.refusal(LeaderRule.ASKED).citing(LeaderRule.POLICY).asException();
        }
        return leader.region();
    }

    static AppointmentGranted grant(
            AppointmentState state, GrantAppointment command, CipherText place, LocalDate today) {
        state.require("grants");
        if (command.on().isBefore(today)) {
            throw state.refusal(LeaderRule.ROTA_PAST, command.on().toString())
                    .citing(LeaderRule.POLICY)
                    .asException();
        }
        return new AppointmentGranted(command.on(), place);
    }

    static AppointmentDeclined decline(AppointmentState state, CipherText reason) {
        state.require("refusals");
        return new AppointmentDeclined(reason);
    }
}
