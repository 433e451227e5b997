package fengqiao.standalone.intake.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of a directory.
 *
 * @param many whether a cell holds several values, separated by semicolons
 * @param yesNo whether it is a yes or no
 * @param number whether it is a whole number
 * @param required whether the table must have it
 */
record DirectoryColumn(
        String field, String zh, boolean many, boolean yesNo, boolean number, boolean required) {
    private static final Set<String> YES = Set.of("true", "yes", "1", "是", "专职");

    /**
     * @param said the field, its marks ({@code []} several, {@code !} yes or no, {@code #} a
     *     number, {@code ?} may be missing), a bar, the Chinese name
     */
    static DirectoryColumn of(String said) {
        String[] parts = said.split("\\|", 2);
        String field = parts[0].replaceAll("[\\[\\]!#?]", "");
        return new DirectoryColumn(
                field,
                parts[1],
                parts[0].contains("[]"),
                parts[0].contains("!"),
                parts[0].contains("#"),
                !parts[0].contains("?"));
    }

    /** The value of a cell, or none where it is empty. */
    @Nullable Object value(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (yesNo) {
            return YES.contains(text.toLowerCase(java.util.Locale.ROOT));
        }
        if (number && text.matches("\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        if (many) {
            List<String> all =
                    Arrays.stream(text.split("[;；、]"))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .toList();
            return all;
        }
        // a spreadsheet's date has a time of day nobody wrote
        return text.matches("\\d{4}-\\d{2}-\\d{2}T00:00:00") ? text.substring(0, 10) : text;
    }
}
