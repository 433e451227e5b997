package fengqiao.standalone.intake.file;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook that is shown, row by row. */
final class XlsxTable implements Table {
    /** Excel keeps 15 digits of a number; of a longer one the end is lost. */
    private static final int EXACT_DIGITS = 15;

    /** What spreadsheets show where a formula fails. */
    private static final Pattern FAILED = Pattern.compile("#[A-Z0-9/_]+[!?]?");

    private final Path path;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long number;

    XlsxTable(Path path) {
        this.path = path;
        try {
            workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            stream = shown(workbook).openStream();
            rows = stream.iterator();
        } catch (IOException | ExcelReaderException | UncheckedIOException e) {
            throw damaged(e);
        }
    }

    /** Sheets that are hidden hold lists for choosing from, and no reports. */
    private static Sheet shown(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                number = row.getRowNum();
                var read = new TableRow(number, texts(row));
                if (!read.isBlank()) {
                    return read;
                }
            }
            return null;
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw damaged(e);
        }
    }

    private Refusal damaged(Exception cause) {
        return refusal(cause, ExitCode.BAD_FILE, "xlsx.broken", path, Long.toString(number + 1));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        String text = cell.getText();
        boolean uncomputed = cell.getType() == CellType.FORMULA && cell.getRawValue() == null;
        boolean failed = cell.getType() != CellType.STRING && FAILED.matcher(text).matches();
        return uncomputed || failed ? TableRow.noValue(text) : text;
    }

    private static String number(Cell cell, BigDecimal number) {
        if (DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            // a day number holds a second only to within a few microseconds
            return cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS).toString();
        }
        BigDecimal value = number.stripTrailingZeros();
        boolean exact = value.precision() - value.scale() <= EXACT_DIGITS;
        return exact ? value.toPlainString() : String.format(Locale.ROOT, "%.5E", value);
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
