package fengqiao.command.leader.appointment;

import fengqiao.command.leader.AppointmentState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.appointment.AppointmentCommand.GrantAppointment;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.leader.AppointmentDeclined;
import fengqiao.kernel.leader.AppointmentGranted;
import java.time.LocalDate;

/** A citizen asks, the office sets the day or says why not; a session keeps it. */
final class AppointmentDecision {
    private AppointmentDecision() {}

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
