package fengqiao.standalone.intake.row;

import fengqiao.kernel.rule.LegalDay;
import java.time.DateTimeException;
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

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
