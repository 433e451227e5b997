package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.intake.row.Column;
import fengqiao.standalone.intake.text.IntakeText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet, times as date cells, everything else as text; rows leave the memory as they are full.
 */
final class DemoWorkbook {
    private static final String DATE = "yyyy-mm-dd hh:mm:ss";
    private static final int ROWS_IN_MEMORY = 500;

    private DemoWorkbook() {}

    static void write(Table table, OutputStream out) throws IOException {
        try (SameZip zip = new SameZip(out);
                Workbook workbook = new Workbook(zip.sink(), "Fengqiao", "1.0");
                Worksheet sheet = workbook.newWorksheet(IntakeText.say("demo.sheet"))) {
            int line = 0;
            for (TableRow row = table.next(); row != null; row = table.next()) {
                write(sheet, line, row.cells());
                line++;
                if (line % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (line > 0 && Column.values()[i].isTime()) {
                sheet.value(line, i, Moments.parse(cell));
                sheet.style(line, i).format(DATE).set();
            } else {
                sheet.inlineString(line, i, cell);
            }
        }
    }
}
