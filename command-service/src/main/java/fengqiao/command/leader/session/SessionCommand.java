package fengqiao.command.leader.session;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.leader.SessionKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface SessionCommand {
    /** A session was held. */
    record HoldSession(
            RecordId id,
            RegionCode region,
            SessionKind kind,
            @Nullable LocalDate day,
            FreeText place,
            List<LeaderId> leaders,
            List<UnitId> departments,
            int batches,
            int persons,
            List<MatterId> matters,
            @Nullable RecordId appointment)
            implements SessionCommand {}

    /** A matter raised there was registered later. */
    record LinkSessionMatter(RecordId id, MatterId matter) implements SessionCommand {}
}
