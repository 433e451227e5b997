package fengqiao.standalone.intake.file;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A file of which everything is known that reading it takes.
 *
 * @param digest SHA-256 of the contents, hexadecimal
 * @param rows lines that are not blank, without the header
 */
public record TableFile(Path path, String digest, Format format, long rows) implements TableSource {
    /** How the table lies in the file. */
    public sealed interface Format {
        /**
         * @param charset UTF-8 or GB18030, or what the caller said
         */
        record Csv(Charset charset, char delimiter) implements Format {}

        record Xlsx() implements Format {}
    }

    @Override
    public Table open() {
        return open(path, format);
    }

    static Table open(Path path, Format format) {
        return switch (format) {
            case Format.Csv csv -> new CsvTable(path, csv.charset(), csv.delimiter());
            case Format.Xlsx _ -> new XlsxTable(path);
        };
    }
}
