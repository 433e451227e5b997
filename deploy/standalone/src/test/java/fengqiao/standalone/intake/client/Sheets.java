package fengqiao.standalone.intake.client;

import fengqiao.standalone.intake.file.TableFile;
import fengqiao.standalone.intake.file.TableFiles;
import fengqiao.standalone.intake.row.ColumnNames;
import fengqiao.standalone.intake.row.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of simple rows, numbered from 1. */
final class Sheets {
    private static final String HEADER = "外部编号,网格编码,分类编码,内容,发现时间\n";

    private Sheets() {}

    static String row(int i) {
        return "N-%d,451324100%03d001,02.01.01,第%d件,2024-05-07 09:02\n"
                .formatted(i, 200 + i % 9, i);
    }

    static TableFile write(Path file, int rows, IntFunction<String> row) {
        try {
            Files.writeString(
                    file,
                    IntStream.rangeClosed(1, rows)
                            .mapToObj(row)
                            .collect(Collectors.joining("", HEADER, "")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new TableFiles(64 << 20, null, ColumnNames::isColumn).survey(file, Header::of);
    }
}
