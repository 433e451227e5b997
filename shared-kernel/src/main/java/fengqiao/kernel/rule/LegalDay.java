package fengqiao.kernel.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal days are days in Asia/Shanghai; a deadline ends at 24:00 of its last day. */
public final class LegalDay {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant after the day: 24:00 Shanghai. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
