package fengqiao.command.screening.day;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.ScreeningOutcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface GridDayCommand {
    /** Say what the screening of a grid on a day came to. */
    record ReportDay(
            RegionCode grid,
            @Nullable LocalDate day,
            ScreeningOutcome outcome,
            int found,
            int resolved,
            List<MatterId> matters,
            List<RecordId> records,
            List<MatterId> hard,
            @Nullable FreeText note)
            implements GridDayCommand {}
}
