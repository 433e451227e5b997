package fengqiao.query.indicator;

import fengqiao.query.matter.ledger.LedgerFigure;
import fengqiao.query.matter.ledger.LedgerTotals;
import fengqiao.query.platform.web.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Sums of totals over the days of a period, as of a day of asking. Not thread-safe. */
final class Sums {
    private final Period period;
    private final LocalDate today;
    private final Map<String, Long> figures = new TreeMap<>();
    private final Map<LocalDate, DaySum> days = new TreeMap<>();
    private final Map<String, Long> categories = new TreeMap<>();
    private long overdue;

    /**
     * @param registered on the day
     * @param resolved of those
     */
    record DaySum(long registered, long resolved) {
        DaySum plus(DaySum other) {
            return new DaySum(registered + other.registered, resolved + other.resolved);
        }
    }

    Sums(Period period, LocalDate today) {
        this.period = period;
        this.today = today;
    }

    /** Adds the days of a month. */
    void add(YearMonth month, BsonDocument daysOfMonth) {
        for (Map.Entry<String, BsonValue> entry : daysOfMonth.entrySet()) {
            LocalDate day = month.atDay(Integer.parseInt(entry.getKey().substring(1)));
            if (period.has(day)) {
                add(day, entry.getValue().asDocument());
            }
        }
    }

    private void add(LocalDate day, BsonDocument dayFigures) {
        long registered = 0;
        long resolved = 0;
        for (Map.Entry<String, BsonValue> entry : dayFigures.entrySet()) {
            String name = entry.getKey();
            if (name.equals(LedgerTotals.DUE)) {
                addDue(entry.getValue().asDocument());
            } else if (name.equals(LedgerTotals.CATEGORY)) {
                addCategories(entry.getValue().asDocument());
            } else {
                long value = entry.getValue().asNumber().longValue();
                figures.merge(name, value, Long::sum);
                registered += name.equals(LedgerFigure.REGISTERED.key()) ? value : 0;
                resolved += name.equals(LedgerFigure.RESOLVED.key()) ? value : 0;
            }
        }
        if (registered != 0) {
            days.merge(day, new DaySum(registered, resolved), DaySum::plus);
        }
    }

    private void addDue(BsonDocument byDueDay) {
        byDueDay.forEach((name, value) -> {
            if (LedgerTotals.dueOf(name).isBefore(today)) {
                overdue += value.asNumber().longValue();
            }
        });
    }

    private void addCategories(BsonDocument byCategory) {
        byCategory.forEach((name, value) ->
                categories.merge(
                        name.substring(LedgerTotals.CATEGORY.length()),
                        value.asNumber().longValue(),
                        Long::sum));
    }

    long of(LedgerFigure figure) {
        return figure == LedgerFigure.OVERDUE ? overdue : figures.getOrDefault(figure.key(), 0L);
    }

    long persons() {
        return figures.getOrDefault(LedgerTotals.PERSONS, 0L);
    }

    Map<LocalDate, DaySum> days() {
        return days;
    }

    Map<String, Long> categories() {
        return categories;
    }
}
