package fengqiao.standalone.intake.row;

import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;

import fengqiao.kernel.rule.LegalDay;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Times as people write them: in Asia/Shanghai unless an offset is said. */
final class Times {
    /**
     * {@code 2024-05-07 09:02[:03]}, {@code 2024/5/7 9:02}, with T too; a day alone is its 0:00.
     */
    private static final DateTimeFormatter LOCAL =
            new DateTimeFormatterBuilder()
                    .appendPattern("[uuuu-M-d][uuuu/M/d][uuuu.M.d][uuuu'年'M'月'd'日']")
                    .appendPattern("[['T'][ ]H:mm[:ss[.SSSSSS][.SSS]]]")
                    .parseDefaulting(HOUR_OF_DAY, 0)
                    .parseDefaulting(MINUTE_OF_HOUR, 0)
                    .parseDefaulting(SECOND_OF_MINUTE, 0)
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Times() {}

    static Optional<OffsetDateTime> parse(String text) {
        try {
            if (hasOffset(text)) {
                return Optional.of(OffsetDateTime.parse(text));
            }
            LocalDateTime local = LocalDateTime.parse(text, LOCAL);
            return Optional.of(local.atZone(LegalDay.ZONE).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasOffset(String text) {
        int time = text.indexOf('T');
        return time > 0
                && (text.endsWith("Z")
                        || text.indexOf('+', time) > 0
                        || text.indexOf('-', time) > 0);
    }
}
