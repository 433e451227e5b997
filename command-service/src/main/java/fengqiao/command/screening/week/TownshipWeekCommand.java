package fengqiao.command.screening.week;

import fengqiao.command.platform.record.FreeText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked here. */
sealed interface TownshipWeekCommand {
    /** Enter an item with its leader, person and time limit. */
    record EnterWeekItem(
            RegionCode township,
            String week,
            LeaderId leader,
            UnitId unit,
            String person,
            LocalDate due,
            FreeText text,
            @Nullable MatterId matter)
            implements TownshipWeekCommand {}

    /** An item was settled. */
    record SettleWeekItem(RecordId id, int number, FreeText result, @Nullable LocalDate day)
            implements TownshipWeekCommand {}

    /** Hand the ledger in. */
    record CloseWeek(RecordId id) implements TownshipWeekCommand {}
}
