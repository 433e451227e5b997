package fengqiao.query.platform.record;

import fengqiao.query.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A count, with the list it opens to.
 *
 * @param name in the caller's language
 * @param unit in the caller's language
 * @param href null where it counts no records of a list
 */
public record Tally(String id, String name, long value, String unit, @Nullable String href) {
    /**
     * @param unit key of the unit, such as {@code meeting}
     */
    public static Tally of(String id, long value, String unit, @Nullable String href) {
        return new Tally(id, Words.of("figure." + id), value, Words.of("unit." + unit), href);
    }
}
