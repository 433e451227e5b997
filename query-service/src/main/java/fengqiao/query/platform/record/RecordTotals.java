package fengqiao.query.platform.record;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.query.platform.projection.Contribution;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the figures of records are added up: a total for each kind, each region that holds the
 * record and each month, its figures by day.
 */
final class RecordTotals {
    private RecordTotals() {}

    /** Accusations have totals of their own, so that no general figure betrays one (Art. 30). */
    static String total(String kind, RecordRoom room, RegionCode region, YearMonth month) {
        String in = room == RecordRoom.GENERAL ? "" : "|A";
        return kind + in + "|" + region + "|" + month;
    }

    static String day(LocalDate day) {
        return "d" + day.getDayOfMonth();
    }

    /** Ids may hold what parts the steps of a figure. */
    static String step(String figure) {
        return figure.replace('.', '~').replace('/', '^');
    }

    static List<Contribution> contributions(RecordBody body, RecordRoom room) {
        Columns columns = body.columns();
        String kind = body.getClass().getSimpleName();
        List<Contribution> all = new ArrayList<>();
        for (Columns.Count count : columns.counts()) {
            String figure = day(count.day()) + "." + step(count.figure());
            YearMonth month = YearMonth.from(count.day());
            for (RegionLevel level : RegionLevel.values()) {
                if (level.compareTo(columns.region().level()) <= 0) {
                    String total = total(kind, room, columns.region().at(level), month);
                    all.add(new Contribution(total, figure, count.value()));
                }
            }
        }
        return List.copyOf(all);
    }
}
