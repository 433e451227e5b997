package fengqiao.standalone.intake.demo;

import fengqiao.kernel.rule.HolidayCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.random.RandomGenerator;

/** When offices do things: on working days, between half past eight and six. */
final class WorkClock {
    private static final int OPENS_SECOND = (8 * 60 + 30) * 60;
    private static final int OPEN_SECONDS = (9 * 60 + 30) * 60;

    private final HolidayCalendar calendar;
    private final RandomGenerator random;

    WorkClock(HolidayCalendar calendar, RandomGenerator random) {
        this.calendar = calendar;
        this.random = random;
    }

    /**
     * A moment some working days later; below one day it may be the same day.
     *
     * @param days median of a skewed spread
     * @param spread of its logarithm: most take about the median, a few take many times as long
     */
    LocalDateTime after(LocalDateTime start, double days, double spread) {
        double drawn = days * Math.exp(spread * random.nextGaussian());
        LocalDate day = calendar.plusWorked(start.toLocalDate(), (int) drawn);
        LocalDateTime moment = officeHour(calendar.workedFrom(day));
        while (!moment.isAfter(start)) {
            moment = officeHour(calendar.plusWorked(moment.toLocalDate(), 1));
        }
        return moment;
    }

    LocalDateTime officeHour(LocalDate day) {
        return day.atStartOfDay().plusSeconds(OPENS_SECOND + random.nextInt(OPEN_SECONDS));
    }

    boolean isWorked(LocalDate day) {
        return calendar.isWorked(day);
    }
}
