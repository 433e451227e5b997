package fengqiao.kernel.leader;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A citizen asked for a leader.
 *
 * @param citizen under the person's own key; none where the matter says who
 * @param wish day the citizen would like
 */
public record AppointmentAsked(
        RegionCode region,
        LeaderId leader,
        @Nullable MatterId matterId,
        @Nullable Party citizen,
        CipherText subject,
        @Nullable LocalDate wish,
        LocalDate day)
        implements AppointmentEvent {}
