package fengqiao.standalone.intake.client;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import de.siegmar.fastcsv.writer.CsvWriter;
import fengqiao.standalone.intake.row.RowError;
import fengqiao.standalone.intake.text.IntakeText;
import fengqiao.standalone.refusal.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The rows that were not taken whole, one line for each fault, in the order of the file. It holds
 * no names, phones, id numbers or texts, and is locked so that two imports do not share it.
 */
final class Report implements AutoCloseable {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final FileChannel file;
    private final CsvWriter csv;

    private Report(FileChannel file) {
        this.file = file;
        this.csv =
                CsvWriter.builder().build(Channels.newOutputStream(file), StandardCharsets.UTF_8);
    }

    /**
     * @param keepBytes how much of an earlier, unfinished report still holds; 0 begins anew
     */
    static Report open(Path path, long keepBytes) {
        try {
            FileChannel file =
                    FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(file)) {
                file.close();
                throw refusal(ExitCode.CANNOT_WRITE, "report.locked", path);
            }
            file.truncate(keepBytes);
            file.position(keepBytes);
            var report = new Report(file);
            if (keepBytes == 0) {
                report.begin();
            }
            return report;
        } catch (IOException e) {
            throw refusal(e, ExitCode.CANNOT_WRITE, "report.unwritable", path);
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            // held until the channel closes or the process ends
            return file.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** With a byte order mark, without which spreadsheets take the Chinese for something else. */
    private void begin() {
        csv.writeRecord(
                "\uFEFF" + IntakeText.say("report.row"),
                IntakeText.say("report.number"),
                IntakeText.say("report.field"),
                IntakeText.say("report.code"),
                IntakeText.say("report.message"));
    }

    void write(Pending row, RowResult result) {
        for (RowError error : result.errors()) {
            csv.writeRecord(
                    Long.toString(row.number()),
                    harmless(row.externalNumber()),
                    harmless(error.field()),
                    error.code(),
                    harmless(error.message()));
        }
    }

    /** A spreadsheet takes a cell that begins so for a formula and would run it. */
    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    /** Bytes written, all of them handed to the system. */
    long flush() {
        try {
            csv.flush();
            return file.position();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            csv.close();
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
