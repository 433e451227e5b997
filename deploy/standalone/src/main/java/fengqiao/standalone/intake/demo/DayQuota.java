package fengqiao.standalone.intake.demo;

import fengqiao.kernel.rule.HolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** How many matters fall on each day: fewer on days off, most on Mondays, more in busy months. */
final class DayQuota {
    private static final double DAY_OFF = 0.45;
    private static final double MONDAY = 1.35;
    private static final double FRIDAY = 0.9;

    private DayQuota() {}

    /**
     * @param monthLoads twelve, January first
     * @return one count for each day of the plan, together the plan's matters
     */
    static List<Integer> of(
            DemoPlan plan, HolidayCalendar calendar, double[] monthLoads, SplittableRandom random) {
        List<Double> upTo = new ArrayList<>();
        double sum = 0;
        for (LocalDate day = plan.from(); !day.isAfter(plan.to()); day = day.plusDays(1)) {
            double chance = 0.7 + 0.6 * random.nextDouble();
            sum += weekday(day, calendar) * monthLoads[day.getMonthValue() - 1] * chance;
            upTo.add(sum);
        }
        List<Integer> quotas = new ArrayList<>();
        long given = 0;
        for (double reached : upTo) {
            long due = Math.round(plan.matters() * reached / sum);
            quotas.add((int) (due - given));
            given = due;
        }
        return quotas;
    }

    private static double weekday(LocalDate day, HolidayCalendar calendar) {
        if (!calendar.isWorked(day)) {
            return DAY_OFF;
        }
        DayOfWeek week = day.getDayOfWeek();
        if (week == DayOfWeek.MONDAY) {
            return MONDAY;
        }
        return week == DayOfWeek.FRIDAY ? FRIDAY : 1;
    }
}
