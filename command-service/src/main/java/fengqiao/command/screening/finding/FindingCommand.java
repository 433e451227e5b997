package fengqiao.command.screening.finding;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.screening.WarningLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface FindingCommand {
    /** A department found a risk. */
    record RecordFinding(
            RecordId id,
            RegionCode region,
            String field,
            UnitId department,
            WarningLevel level,
            FreeText text,
            @Nullable LocalDate day)
            implements FindingCommand {}

    /** Make a unit responsible and warn it. */
    record AssignFinding(RecordId id, UnitId unit, FreeText warning, LocalDate due)
            implements FindingCommand {}

    /** It is a hard problem 疑难问题, registered as that matter. */
    record MarkFindingHard(RecordId id, MatterId matter) implements FindingCommand {}

    /** The unit settled it. */
    record SettleFinding(
            RecordId id, FreeText result, @Nullable MatterId matter, @Nullable LocalDate day)
            implements FindingCommand {}
}
