package fengqiao.kernel;

import java.util.regex.Pattern;

/** Checks on short texts that become keys and parts of addresses. */
final class Text {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private Text() {}

    static void requireToken(String value, String field) {
        if (!TOKEN.matcher(value).matches()) {
            throw new MalformedValue(
                    field, "1-64 letters, digits, '.', '_', ':' or '-', first a letter or digit");
        }
    }
}
