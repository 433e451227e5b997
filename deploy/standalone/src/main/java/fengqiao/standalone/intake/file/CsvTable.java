package fengqiao.standalone.intake.file;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fengqiao.standalone.refusal.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180, quoted line breaks included; an unclosed quote ends the reading instead of eating the
 * rest.
 */
final class CsvTable implements Table {
    /** Characters of the longest field taken: far above the API's 4,000. */
    private static final int LONGEST_FIELD = 1 << 20;

    private final Path path;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long number;

    CsvTable(Path path, Charset charset, char delimiter) {
        this.path = path;
        try {
            reader =
                    CsvReader.builder()
                            .fieldSeparator(delimiter)
                            .maxBufferSize(LONGEST_FIELD)
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .allowUnclosedQuote(false)
                            .skipEmptyLines(false)
                            .ofCsvRecord(Encodings.reader(path, charset));
        } catch (IOException e) {
            throw refusal(e, ExitCode.BAD_FILE, "file.unreadable", path);
        }
        records = reader.iterator();
    }

    @Override
    public @Nullable TableRow next() {
        try {
            while (records.hasNext()) {
                var row = new TableRow(++number, records.next().getFields());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw refusal(e, ExitCode.BAD_FILE, "csv.broken", path, Long.toString(number + 1));
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
