package fengqiao.command.leader.appointment;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Via;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface AppointmentCommand {
    /**
     * A citizen asks for a leader.
     *
     * @param region none where the citizen asks alone: it is the leader's
     * @param via the office, or the receipt of the matter
     */
    record AskAppointment(
            RecordId id,
            @Nullable RegionCode region,
            LeaderId leader,
            @Nullable MatterId matter,
            @Nullable Identity citizen,
            FreeText subject,
            @Nullable LocalDate wish,
            Via via)
            implements AppointmentCommand {}

    /** Set its day, or another one. */
    record GrantAppointment(RecordId id, LocalDate on, FreeText place)
            implements AppointmentCommand {}

    /** Decline, with the reason. */
    record DeclineAppointment(RecordId id, FreeText reason) implements AppointmentCommand {}
}
