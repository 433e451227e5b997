package fengqiao.query.screening;

import fengqiao.kernel.RecordId;
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
            case WeekItemEntered e -> {
                int settled = before == null ? 0 : before.settled();
                yield new TownshipWeek(
                        e.township(), e.week(), monday(e.week()), e.number(), settled, false);
            }
            case WeekItemSettled e -> {
                TownshipWeek w = begun(before);
                yield new TownshipWeek(
                        w.region(), w.week(), w.monday(), w.items(), w.settled() + 1, w.closed());
            }
            case WeekClosed e -> {
                int items = before == null ? 0 : before.items();
                int settled = before == null ? 0 : before.settled();
                yield new TownshipWeek(
                        e.township(), e.week(), monday(e.week()), items, settled, true);
            }
        };
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
            case WeekItemSettled e -> {
                WeekItem i = begun(before);
                yield new WeekItem(
                        i.ledger(),
                        i.number(),
                        i.region(),
                        i.week(),
                        i.leader(),
                        i.unit(),
                        i.person(),
                        i.dueDay(),
                        i.matterId(),
                        e.day());
            }
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
            case FindingAssigned e -> {
                Finding f = begun(before);
                yield new Finding(
                        f.region(),
                        f.field(),
                        f.department(),
                        f.level(),
                        f.foundOn(),
                        e.unit(),
                        e.due(),
                        f.matterId(),
                        f.hard(),
                        null);
            }
            case FindingMarkedHard e -> {
                Finding f = begun(before);
                yield new Finding(
                        f.region(),
                        f.field(),
                        f.department(),
                        f.level(),
                        f.foundOn(),
                        f.unit(),
                        f.dueDay(),
                        e.matterId(),
                        true,
                        f.settledOn());
            }
            case FindingSettled e -> {
                Finding f = begun(before);
                yield new Finding(
                        f.region(),
                        f.field(),
                        f.department(),
                        f.level(),
                        f.foundOn(),
                        f.unit(),
                        f.dueDay(),
                        e.matterId() == null ? f.matterId() : e.matterId(),
                        f.hard(),
                        e.day());
            }
        };
    }

    private static <B> B begun(@Nullable B before) {
        if (before == null) {
            throw new IllegalStateException("the record has not begun");
        }
        return before;
    }
}
