package fengqiao.vault;

import fengqiao.kernel.MalformedValue;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One spelling of a name; the dot within names of several peoples is written in many ways. */
final class PersonName {
    private static final int LONGEST = 60;
    private static final Pattern DOTS = Pattern.compile("\\s*[\u00b7\u2022\u2027\u22c5\u30fb]\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern AROUND_HAN =
            Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})|^ | $");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private PersonName() {}

    static @Nullable String normalised(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String spaced = BLANKS.matcher(DOTS.matcher(narrow).replaceAll("\u00b7")).replaceAll(" ");
        String joined = AROUND_HAN.matcher(spaced).replaceAll("");
        if (joined.isEmpty()
                || joined.codePointCount(0, joined.length()) > LONGEST
                || CONTROL.matcher(joined).find()) {
            throw new MalformedValue("name", "1-" + LONGEST + " characters, no control characters");
        }
        return joined;
    }
}
