package fengqiao.kernel.matter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** What a legal team owes: weekly judgement, monthly review, quarterly supervision. */
public enum TeamDuty {
    WEEKLY_JUDGEMENT,
    MONTHLY_REVIEW,
    QUARTERLY_SUPERVISION;

    private static final int QUARTER = 3;

    /** First day of the week, month or quarter the day lies in. */
    public LocalDate period(LocalDate day) {
        return switch (this) {
            case WEEKLY_JUDGEMENT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY_REVIEW -> day.withDayOfMonth(1);
            case QUARTERLY_SUPERVISION ->
                    day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % QUARTER);
        };
    }

    /** First day of the period after the one the day lies in. */
    public LocalDate nextPeriod(LocalDate day) {
        LocalDate start = period(day);
        return switch (this) {
            case WEEKLY_JUDGEMENT -> start.plusWeeks(1);
            case MONTHLY_REVIEW -> start.plusMonths(1);
            case QUARTERLY_SUPERVISION -> start.plusMonths(QUARTER);
        };
    }
}
