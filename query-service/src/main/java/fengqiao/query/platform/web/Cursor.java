package fengqiao.query.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where a list goes on: values of the last entry's sort keys. Opaque to callers. */
public final class Cursor {
    private static final String BETWEEN = "\u001f";

    private Cursor() {}

    public static String of(String... keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The keys of a cursor.
     *
     * @throws Refused where it was not made by {@link #of} with as many keys
     */
    public static List<String> read(String cursor, int keys) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(BETWEEN, -1));
            if (parts.size() == keys) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            throw Refused.field("cursor", "cursor");
        }
        throw Refused.field("cursor", "cursor");
    }

    /** A number in a cursor. */
    public static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw Refused.field("cursor", "cursor");
        }
    }
}
