package fengqiao.query.platform.web;

import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Legal days, both ends within.
 *
 * @param from first day
 * @param to last day
 */
public record Period(LocalDate from, LocalDate to) {
    private static final int DEFAULT_DAYS = 365;
    private static final long LONGEST_DAYS = 3660;
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** As asked for, or the last 365 days. */
    public static Period of(@Nullable LocalDate from, @Nullable LocalDate to, Instant now) {
        LocalDate end = to == null ? latest(from, LegalDay.of(now)) : to;
        LocalDate start = from == null ? end.minusDays(DEFAULT_DAYS - 1L) : from;
        return checked(start, end);
    }

    private static LocalDate latest(@Nullable LocalDate from, LocalDate today) {
        return from == null || from.isBefore(today) ? today : from;
    }

    private static Period checked(LocalDate from, LocalDate to) {
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw Refused.field("from", "day");
        }
        if (to.isBefore(from)) {
            throw Refused.field("to", "period");
        }
        if (to.isAfter(LATEST) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw Refused.field("to", "period.long");
        }
        return new Period(from, to);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many days; none where the end lies before the beginning. */
    public long days() {
        return Math.max(0, to.toEpochDay() - from.toEpochDay() + 1);
    }

    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .toList();
    }
}
