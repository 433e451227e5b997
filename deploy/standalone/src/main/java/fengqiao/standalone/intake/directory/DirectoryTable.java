package fengqiao.standalone.intake.directory;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableFile;
import fengqiao.standalone.intake.file.TableFiles;
import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.refusal.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A directory as a file holds it.
 *
 * @param rows by their number in the file, the header being 1
 */
record DirectoryTable(DirectoryKind kind, List<Row> rows) {
    /** An entry as it is sent. */
    record Row(long number, Map<String, Object> entry) {}

    /**
     * @throws fengqiao.standalone.refusal.Refusal where the file is no table of that directory
     */
    static DirectoryTable read(
            DirectoryKind kind, Path path, long mostBytes, @Nullable String encoding) {
        var files = new TableFiles(mostBytes, encoding, DirectoryKind::anyColumn);
        TableFile file = files.survey(path, header -> requireColumns(kind, header));
        List<Row> rows = new ArrayList<>();
        try (Table table = file.open()) {
            TableRow header = table.next();
            List<@Nullable DirectoryColumn> columns = new ArrayList<>();
            if (header != null) {
                header.cells().forEach(cell -> columns.add(kind.column(cell)));
            }
            for (TableRow row = table.next(); row != null; row = table.next()) {
                requireValues(row);
                rows.add(new Row(row.number(), entry(columns, row.cells())));
            }
        }
        return new DirectoryTable(kind, rows);
    }

    private static void requireValues(TableRow row) {
        for (String cell : row.cells()) {
            if (TableRow.hasNoValue(cell)) {
                String number = Long.toString(row.number());
                String shown = TableRow.instead(cell);
                throw refusal(ExitCode.BAD_FILE, "directory.cell", number, shown);
            }
        }
    }

    private static void requireColumns(DirectoryKind kind, List<String> header) {
        for (DirectoryColumn column : kind.columns()) {
            if (column.required()
                    && header.stream().noneMatch(cell -> column.equals(kind.column(cell)))) {
                throw refusal(ExitCode.BAD_FILE, "directory.column", column.zh(), column.field());
            }
        }
    }

    private static Map<String, Object> entry(
            List<@Nullable DirectoryColumn> columns, List<String> cells) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            DirectoryColumn column = columns.get(i);
            Object value = column == null ? null : column.value(cells.get(i));
            if (column != null && value != null) {
                entry.put(column.field(), value);
            }
        }
        return entry;
    }
}
