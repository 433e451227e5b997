package fengqiao.vault;

import fengqiao.kernel.MalformedValue;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's identity number: six digits of region, eight of birth, three of order and a check
 * sign (GB 11643-1999, ISO 7064 MOD 11-2). The older form of 15 digits lacks the century and the
 * check sign.
 */
final class IdNumber {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern LONG_FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern SHORT_FORM = Pattern.compile("\\d{15}");
    private static final String CHECK_SIGNS = "10X98765432";
    private static final int FIRST_YEAR = 1850;

    private IdNumber() {}

    static @Nullable String normalised(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return null;
        }
        String narrow = Normalizer.normalize(number, Normalizer.Form.NFKC);
        String plain = BLANKS.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
        String full = SHORT_FORM.matcher(plain).matches() ? completed(plain) : plain;
        if (!LONG_FORM.matcher(full).matches()
                || full.charAt(17) != checkSign(full)
                || !born(full)) {
            throw new MalformedValue(
                    "idNumber", "18 digits of GB 11643 with their check digit, or 15 digits");
        }
        return full;
    }

    private static String completed(String fifteen) {
        String seventeen = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return seventeen + checkSign(seventeen);
    }

    /** Weights are 2^(17-i) mod 11; Horner's rule gives the same sum. */
    static char checkSign(String number) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum = (sum * 2 + number.charAt(i) - '0') % 11;
        }
        return CHECK_SIGNS.charAt(sum * 2 % 11);
    }

    private static boolean born(String number) {
        int day = Integer.parseInt(number.substring(6, 14));
        try {
            return LocalDate.of(day / 10_000, day / 100 % 100, day % 100).getYear() >= FIRST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
