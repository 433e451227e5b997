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
    /** Begins a cell that shows no value; no text has this character. */
    private static final char NOTHING = '\uFFFF';

    /**
     * The cell of a formula that failed or was never computed.
     *
     * @param shown what stands there instead, such as {@code #N/A}; may be empty
     */
    static String noValue(String shown) {
        return NOTHING + shown;
    }

    /** Whether that cell is one of those. */
    public static boolean hasNoValue(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == NOTHING;
    }

    /** What stands there instead of a value. */
    public static String instead(String cell) {
        return cell.length() > 1 ? cell.substring(1) : "=";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
