package fengqiao.standalone.intake.row;

import fengqiao.standalone.intake.file.TableRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A line of a file with all columns, to be changed and read. */
final class Line {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final RowReader reader = reader(List.of(Column.values()));
    private long number = 1;

    private static RowReader reader(List<Column> columns) {
        return new RowReader(Header.of(columns.stream().map(ColumnNames::chinese).toList()), NOW);
    }

    /** From the report to its reopening. */
    static Line ofAWholeLife() {
        var line = new Line();
        line.cells.put(Column.EXTERNAL_NUMBER, "JX-1");
        line.cells.put(Column.GRID, "451324100203001");
        line.cells.put(Column.CATEGORY, "邻里家庭/邻里纠纷/宅基地边界");
        line.cells.put(Column.TEXT, "邻居建房越界");
        line.cells.put(Column.NAME_1, "韦阿甫");
        line.cells.put(Column.SEEN_AT, "2024-05-07 09:02:03");
        line.cells.put(Column.REGISTERED_AT, "2024/5/7 9:30");
        line.cells.put(Column.UNIT, "u-451324-justice");
        line.cells.put(Column.ROUTED_AT, "2024-05-08T10:00");
        line.cells.put(Column.ACCEPTED_AT, "2024-05-09T10:00:00+08:00");
        line.cells.put(Column.REPLIED_AT, "2024年5月20日 10:00");
        line.cells.put(Column.OUTCOME, "支持");
        line.cells.put(Column.REPLY_TEXT, "情况属实");
        line.cells.put(Column.RESOLVED_AT, "2024-05-21");
        line.cells.put(Column.RESOLUTION_KIND, "SUBSTANTIVE");
        line.cells.put(Column.CLOSED_AT, "2024-05-22 08:00");
        line.cells.put(Column.EVIDENCE, "照片两张");
        line.cells.put(Column.REOPENED_AT, "2024-06-01 08:00");
        line.cells.put(Column.REOPEN_REASON, "回访发现未落实");
        return line;
    }

    Map<Column, String> cells() {
        return cells;
    }

    ReadRow read() {
        return reader.read(row(List.of(Column.values())));
    }

    /** What is wrong with it. */
    List<String> codes() {
        return read().errors().stream().map(RowError::code).toList();
    }

    /** The same from a file that has no columns after that one. */
    ReadRow readUpTo(Column last) {
        List<Column> some =
                Arrays.stream(Column.values())
                        .filter(column -> column.ordinal() <= last.ordinal())
                        .toList();
        return reader(some).read(row(some));
    }

    private TableRow row(List<Column> columns) {
        var texts = columns.stream().map(column -> cells.getOrDefault(column, "")).toList();
        return new TableRow(++number, texts);
    }
}
