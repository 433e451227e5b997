package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.row.Column;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** When something is seen and reported, and by which way that hour allows. */
final class Moments {
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int SEVEN_OCLOCK = 7 * 3600;
    private static final int HALF_DAY = 7 * 3600;

    private final WorkClock clock;
    private final SplittableRandom random;

    Moments(WorkClock clock, SplittableRandom random) {
        this.clock = clock;
        this.random = random;
    }

    static String text(LocalDateTime time) {
        return TEXT.format(time);
    }

    static LocalDateTime parse(String text) {
        return LocalDateTime.parse(text, TEXT);
    }

    /** Between 7:00 and 21:00, most of it in the middle. */
    static LocalDateTime someTime(LocalDate day, SplittableRandom random) {
        int second = SEVEN_OCLOCK + random.nextInt(HALF_DAY) + random.nextInt(HALF_DAY);
        return day.atStartOfDay().plusSeconds(second);
    }

    /** The ways that are open at that hour; on a day off people write or call. */
    String channels(LocalDateTime registeredAt, boolean petition) {
        boolean atOffice =
                clock.isWorked(registeredAt.toLocalDate())
                        && registeredAt.getHour() >= 8
                        && registeredAt.getHour() < 18;
        if (!petition) {
            return "patrol_channel";
        }
        return atOffice ? "petition_channel" : "remote_channel";
    }

    /** A worker writes down what he saw on his round, a petition is heard as it is brought. */
    void write(Map<Column, String> row, LocalDateTime registeredAt, boolean petition) {
        int minutes = random.nextInt(10) == 0 ? random.nextInt(120, 2_880) : random.nextInt(2, 180);
        row.put(Column.SEEN_AT, text(registeredAt.minusMinutes(petition ? 0 : minutes)));
        row.put(Column.REGISTERED_AT, text(registeredAt));
    }
}
