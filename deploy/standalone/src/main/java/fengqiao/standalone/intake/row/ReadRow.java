package fengqiao.standalone.intake.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file as it was understood.
 *
 * @param number as a spreadsheet shows it
 * @param externalNumber empty where the line has none
 * @param row null where the line has errors
 */
public record ReadRow(
        long number, String externalNumber, @Nullable ImportRow row, List<RowError> errors) {}
