package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's wish to meet a leader 约访.
 *
 * @param grantedOn day that was set
 */
public record Appointment(
        RegionCode region,
        LeaderId leader,
        @Nullable MatterId matterId,
        @Nullable LocalDate wish,
        LocalDate askedOn,
        String state,
        @Nullable LocalDate grantedOn,
        @Nullable RecordId session)
        implements LeaderBody {
    Appointment at(String next, @Nullable LocalDate on, @Nullable RecordId held) {
        return new Appointment(region, leader, matterId, wish, askedOn, next, on, held);
    }

    @Override
    public List<String> allowed() {
        return state.equals("ASKED") || state.equals("GRANTED")
                ? List.of("grants", "refusals")
                : List.of();
    }

    @Override
    public Columns columns() {
        return Columns.of(region, askedOn, state)
                .due(state.equals("GRANTED") ? grantedOn : null)
                .owner(leader)
                .mark("leader", leader)
                .mark("matter", matterId)
                .count("asked")
                .countIf(session != null, "received");
    }
}
