package fengqiao.command.leader.visit;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
public sealed interface HouseholdVisitCommand {
    /** A cadre visited households. */
    record RecordHouseholdVisit(
            RecordId id,
            RegionCode region,
            @Nullable LocalDate day,
            int households,
            int persons,
            int leaflets,
            FreeText findings,
            @Nullable MatterId matter)
            implements HouseholdVisitCommand {}
}
