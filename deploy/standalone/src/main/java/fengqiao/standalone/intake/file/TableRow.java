package fengqiao.standalone.intake.file;

import java.util.List;

/**
 * A line of a table.
 *
 * @param number as a spreadsheet shows it: the header is 1
 * @param cells their texts; a date cell as {@code yyyy-MM-ddTHH:mm:ss}; may be shorter than the
 *     header
 */
public record TableRow(long number, List<String> cells) {
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
