package fengqiao.command.platform.http;

import fengqiao.kernel.rule.KernelData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a small CSV file that came in a field: comma separated, the first line a header. */
public final class UploadedCsv {
    private UploadedCsv() {}

    /**
     * A line after the header.
     *
     * @param place for errors, such as {@code csv[2]}: the number of the line in the file, from 1
     */
    public record Line(String place, Map<String, String> cells) {
        /** Null where the cell is empty or the column is missing. */
        public @Nullable String text(String column) {
            String cell = cells.getOrDefault(column, "").strip();
            return cell.isEmpty() ? null : cell;
        }

        public @Nullable Integer number(String column, Fields fields) {
            String cell = text(column);
            if (cell == null) {
                return null;
            }
            try {
                return Integer.valueOf(cell);
            } catch (NumberFormatException e) {
                fields.within(place).fault(column, "number");
                return 1;
            }
        }

        public @Nullable Boolean flag(String column, Fields fields) {
            String cell = text(column);
            if (cell == null) {
                return null;
            }
            if (!cell.equals("true") && !cell.equals("false")) {
                fields.within(place).fault(column, "enum", "true, false");
            }
            return cell.equals("true");
        }
    }

    /**
     * @param required columns that must be there; faults are noted in {@code fields}
     */
    public static List<Line> read(String field, String csv, List<String> required, Fields fields) {
        List<String> lines = csv.lines().toList();
        List<String> header =
                lines.isEmpty() ? List.of() : KernelData.cells(withoutMark(lines.getFirst()));
        for (String column : required) {
            if (!header.contains(column)) {
                fields.fault(field + "[1]", "column", column);
            }
        }
        List<Line> all = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                all.add(line(field + "[" + (i + 1) + "]", header, lines.get(i), fields));
            }
        }
        return all;
    }

    /** Some programs begin a file with a byte order mark. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static Line line(String place, List<String> header, String text, Fields fields) {
        List<String> cells = KernelData.cells(text);
        if (cells.size() > header.size()) {
            fields.fault(place, "cells", Integer.toString(header.size()));
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            named.put(header.get(i).strip(), cells.get(i));
        }
        return new Line(place, named);
    }
}
