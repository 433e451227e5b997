package fengqiao.command.leader;

import fengqiao.command.platform.record.RecordDoor;
import fengqiao.command.platform.record.RecordKind;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.leader.AppointmentEvent;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to an appointment. */
public class Appointment extends RecordDoor<AppointmentState> {
    public static final RecordKind<AppointmentState, Appointment> KIND =
            new RecordKind<>("appointment", Appointment.class, Appointment::new);

    @Override
    protected AppointmentState evolve(@Nullable AppointmentState before, DomainEvent event) {
        return AppointmentState.evolve(before, (AppointmentEvent) event);
    }
}
