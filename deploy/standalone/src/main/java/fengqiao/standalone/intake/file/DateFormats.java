package fengqiao.standalone.intake.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a number in a workbook is shown as a date: workbooks know no other kind of date. */
final class DateFormats {
    private static final Pattern NOT_A_FIELD = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
    private static final Pattern DATE_FIELD = Pattern.compile("[ymdhsYMDHS年月日时分秒]");

    private DateFormats() {}

    /** Built-in formats by ECMA-376 part 1, 18.8.30, with those of Chinese spreadsheets. */
    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        int known = id == null ? 0 : id;
        if (within(known, 14, 22) || within(known, 27, 36) || within(known, 45, 47)) {
            return true;
        }
        if (within(known, 50, 58)) {
            return true;
        }
        return format != null
                && !format.equalsIgnoreCase("general")
                && DATE_FIELD.matcher(NOT_A_FIELD.matcher(format).replaceAll("")).find();
    }

    private static boolean within(int id, int first, int last) {
        return id >= first && id <= last;
    }
}
