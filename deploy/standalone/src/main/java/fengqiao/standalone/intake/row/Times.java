package fengqiao.standalone.intake.row;

import fengqiao.kernel.rule.LegalDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as people write them: in Asia/Shanghai unless an offset is said. */
final class Times {
    /**
     * {@code 2024-05-07 09:02[:03]}, {@code 2024/5/7 9:02}, with T too; a day alone is its 0:00.
     */
    private static final Pattern LOCAL =
            Pattern.compile(
                    "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"
                            + "(?:[T\\s]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?");

    /** From 1982 to 2064. */
    private static final Pattern SERIAL = Pattern.compile("[3-5]\\d{4}(\\.\\d+)?");

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;

    private Times() {}

    static Optional<OffsetDateTime> parse(String text) {
        try {
            Matcher local = LOCAL.matcher(text);
            if (!local.matches()) {
                return Optional.of(OffsetDateTime.parse(text));
            }
            LocalDateTime time =
                    LocalDateTime.of(
                            number(local.group(1)),
                            number(local.group(2)),
                            number(local.group(3)),
                            number(local.group(4)),
                            number(local.group(5)),
                            number(local.group(6)));
            return Optional.of(time.atZone(LegalDay.ZONE).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The day that a spreadsheet means by a number, for the answer to it; empty where the number is
     * none of our days. Workbooks count from 1900, some from 1904: so it is not simply taken.
     */
    static String serial(String text) {
        if (!SERIAL.matcher(text).matches()) {
            return "";
        }
        double days = Double.parseDouble(text);
        long seconds = Math.round((days - Math.floor(days)) * SECONDS_OF_A_DAY);
        LocalDateTime time = DAY_0.plusDays((long) days).atStartOfDay().plusSeconds(seconds);
        return time.toString().replace('T', ' ');
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
