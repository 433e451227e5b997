package fengqiao.standalone.intake.demo;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import de.siegmar.fastcsv.writer.CsvWriter;
import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.refusal.ExitCode;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an invented year and its directory into files. */
public final class DemoFiles {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DemoFiles() {}

    /**
     * @param file CSV in UTF-8 with a byte order mark, or a workbook where its name ends in .xlsx
     */
    public static void write(DemoSource source, Path file) {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (Table table = source.open();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            if (workbook) {
                DemoWorkbook.write(table, out);
            } else {
                writeCsv(table, out);
            }
        } catch (IOException e) {
            throw refusal(e, ExitCode.CANNOT_WRITE, "demo.unwritable", file);
        }
    }

    private static void writeCsv(Table table, OutputStream out) throws IOException {
        try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                CsvWriter csv = CsvWriter.builder().build(text)) {
            text.write('\uFEFF');
            for (TableRow row = table.next(); row != null; row = table.next()) {
                csv.writeRecord(row.cells());
            }
        }
    }

    public static void writeDirectory(DemoDirectory directory, Path file) {
        try {
            Files.write(file, JSON.writeValueAsBytes(directory));
        } catch (IOException e) {
            throw refusal(e, ExitCode.CANNOT_WRITE, "demo.unwritable", file);
        }
    }
}
