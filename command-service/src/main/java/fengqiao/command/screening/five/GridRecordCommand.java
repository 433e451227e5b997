package fengqiao.command.screening.five;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.FiveRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface GridRecordCommand {
    /** Add an entry to one of the five records. */
    record KeepGridRecord(
            RegionCode grid, FiveRecord kind, @Nullable LocalDate day, int times, FreeText text)
            implements GridRecordCommand {}
}
