package fengqiao.standalone.intake.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of words that ship with these verbs. */
public final class ResourceRows {
    private ResourceRows() {}

    /**
     * @return rows without the header
     */
    public static List<List<String>> of(String name) {
        try (InputStream in =
                ResourceRows.class.getResourceAsStream("/fengqiao/standalone/intake/" + name)) {
            if (in == null) {
                throw new IOException("missing from the jar: " + name);
            }
            try (var rows = CsvReader.builder().ofCsvRecord(in, StandardCharsets.UTF_8)) {
                return rows.stream().skip(1).map(CsvRecord::getFields).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
