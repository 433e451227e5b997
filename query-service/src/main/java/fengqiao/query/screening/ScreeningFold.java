package fengqiao.query.screening;

import static fengqiao.query.platform.record.RecordBody.begun;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.FindingAssigned;
import fengqiao.kernel.screening.FindingEvent;
import fengqiao.kernel.screening.FindingMarkedHard;
import fengqiao.kernel.screening.FindingRecorded;
import fengqiao.kernel.screening.FindingSettled;
import fengqiao.kernel.screening.WeekClosed;
import fengqiao.kernel.screening.WeekEvent;
import fengqiao.kernel.screening.WeekItemEntered;
import fengqiao.kernel.screening.WeekItemSettled;
import fengqiao.query.screening.ScreeningBody.Finding;
import fengqiao.query.screening.ScreeningBody.TownshipWeek;
import fengqiao.query.screening.ScreeningBody.WeekItem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weeks and findings after one event more. */
final class ScreeningFold {
    private ScreeningFold() {}

    static TownshipWeek week(@Nullable TownshipWeek before, WeekEvent event) {
        return switch (event) {
            case WeekItemEntered e -> ledger(before, e.township(), e.week()).entered(e.number());
            case WeekItemSettled e -> begun(before).settledOne();
            case WeekClosed e -> ledger(before, e.township(), e.week()).over();
        };
    }

    private static TownshipWeek ledger(
            @Nullable TownshipWeek before, RegionCode township, String week) {
        return before == null
                ? new TownshipWeek(township, week, monday(week), 0, 0, false)
                : before;
    }

    /** First day of an ISO week such as {@code 2024-W19}. */
    private static LocalDate monday(String week) {
        return LocalDate.parse(week + "-1", java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
    }

    static WeekItem item(String ledger, @Nullable WeekItem before, WeekEvent event) {
        return switch (event) {
            case WeekItemEntered e ->
                    new WeekItem(
                            new RecordId(ledger),
                            e.number(),
                            e.township(),
                            e.week(),
                            e.leader(),
                            e.unit(),
                            e.person(),
                            e.due(),
                            e.matterId(),
                            null);
            case WeekItemSettled e -> begun(before).settled(e.day());
            case WeekClosed e -> begun(before);
        };
    }

    static Finding finding(@Nullable Finding before, FindingEvent event) {
        return switch (event) {
            case FindingRecorded e ->
                    new Finding(
                            e.region(),
                            e.field(),
                            e.department(),
                            e.level(),
                            e.day(),
                            null,
                            null,
                            null,
                            false,
                            null);
            case FindingAssigned e -> begun(before).assigned(e.unit(), e.due());
            case FindingMarkedHard e -> begun(before).markedHard(e.matterId());
            case FindingSettled e -> begun(before).settled(e.matterId(), e.day());
        };
    }
}
