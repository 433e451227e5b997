package fengqiao.query.matter.ledger;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.query.platform.projection.Contribution;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an entry's figures are added up: a total for each month of registration and each region
 * that holds the matter down to the village, its figures by day. In a village they are parted by
 * grid, so that grids need no totals of their own.
 *
 * <p>What will be overdue is counted by day of registration and due day: the answer for any period
 * and any day of asking is a sum of those.
 */
public final class LedgerTotals {
    /** Figure of a day: matters by first level of the taxonomy follow. */
    public static final String CATEGORY = "c";

    /** Figure of a day: matters in hand by due day follow. */
    public static final String DUE = "due";

    /** Figure of a day: 人次. */
    public static final String PERSONS = "persons";

    /** Part of a village that lies in no grid. */
    private static final String NO_GRID = "g";

    private LedgerTotals() {}

    /** Id of the total of a region, not a grid, and a month, for one room. */
    public static String total(RegionCode region, YearMonth month, Room room) {
        return room == Room.GENERAL ? region + "|" + month : region + "|" + month + "|A";
    }

    /** Name of a day's figures in its total. */
    public static String day(LocalDate day) {
        return "d" + day.getDayOfMonth();
    }

    /** Name of a due day below {@link #DUE}. */
    public static String due(LocalDate day) {
        return "u" + day.toEpochDay();
    }

    /** The day that {@link #due} named. */
    public static LocalDate dueOf(String name) {
        return LocalDate.ofEpochDay(Long.parseLong(name.substring(1)));
    }

    /** Name of a grid's figures in the totals of its village. */
    public static String grid(RegionCode region) {
        return NO_GRID
                + (region.level() == RegionLevel.GRID
                        ? region.value().substring(RegionLevel.VILLAGE.digits())
                        : "");
    }

    /** Accusations have totals of their own, so that no general figure betrays one (Art. 30). */
    static List<Contribution> contributions(LedgerEntry entry) {
        if (entry.intake().gone()) {
            return List.of();
        }
        List<String> figures = new ArrayList<>(8);
        for (LedgerFigure figure : LedgerFigure.values()) {
            if (figure != LedgerFigure.OVERDUE && figure.counts(entry)) {
                figures.add(figure.key());
            }
        }
        LocalDate due = entry.dueDay();
        if (due != null && LedgerFigure.OVERDUE.counts(entry)) {
            figures.add(DUE + "." + due(due));
        }
        figures.add(CATEGORY + "." + CATEGORY + entry.registration().category().substring(0, 2));
        return spread(entry, figures);
    }

    private static List<Contribution> spread(LedgerEntry entry, List<String> figures) {
        Registration registration = entry.registration();
        RegionCode region = registration.region();
        YearMonth month = YearMonth.from(registration.day());
        List<Contribution> all = new ArrayList<>(3 * figures.size() + 3);
        for (RegionLevel level : RegionLevel.values()) {
            if (level == RegionLevel.GRID || level.compareTo(region.level()) > 0) {
                continue;
            }
            String total = total(region.at(level), month, entry.room());
            String at = level == RegionLevel.VILLAGE ? grid(region) + "." : "";
            String prefix = at + day(registration.day()) + ".";
            figures.forEach(figure -> all.add(new Contribution(total, prefix + figure, 1)));
            if (entry.reports().persons() != 0) {
                all.add(new Contribution(total, prefix + PERSONS, entry.reports().persons()));
            }
        }
        return all;
    }
}
