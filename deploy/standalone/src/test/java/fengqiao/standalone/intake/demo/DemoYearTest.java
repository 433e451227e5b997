package fengqiao.standalone.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableFile;
import fengqiao.standalone.intake.file.TableFiles;
import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.intake.row.ColumnNames;
import fengqiao.standalone.intake.row.Header;
import fengqiao.standalone.intake.row.ReadRow;
import fengqiao.standalone.intake.row.RowReader;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same seed, same bytes; and every row is one that the import takes. */
class DemoYearTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir private Path folder;

    private static DemoSource source(int matters, long seed) {
        return new DemoSource(DemoPlan.ofYear("451324", 2024, matters, seed, TODAY));
    }

    private byte[] bytes(DemoSource source, String name) throws IOException {
        Path file = folder.resolve(name);
        DemoFiles.write(source, file);
        return Files.readAllBytes(file);
    }

    private static List<ReadRow> read(Table table) {
        List<ReadRow> rows = new ArrayList<>();
        TableRow header = Objects.requireNonNull(table.next());
        var reader =
                new RowReader(Header.of(header.cells()), Instant.parse("2026-11-22T00:00:00Z"));
        for (TableRow row = table.next(); row != null; row = table.next()) {
            rows.add(reader.read(row));
        }
        return rows;
    }

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        byte[] csv = bytes(source(300, 7), "a.csv");
        byte[] workbook = bytes(source(300, 7), "a.xlsx");
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(bytes(source(300, 7), "b.csv")).isEqualTo(csv);
            assertThat(bytes(source(300, 7), "b.xlsx")).isEqualTo(workbook);
        } finally {
            TimeZone.setDefault(here);
        }
        assertThat(bytes(source(300, 8), "c.csv")).isNotEqualTo(csv);
    }

    @Test
    void bothKindsOfFileReadBackAlike() {
        DemoSource source = source(500, 7);
        List<ReadRow> invented = read(source.open());
        for (String name : List.of("a.csv", "a.xlsx")) {
            Path path = folder.resolve(name);
            DemoFiles.write(source, path);
            TableFile file =
                    new TableFiles(64 << 20, null, ColumnNames::isColumn).survey(path, Header::of);
            assertThat(file.rows()).isEqualTo(500);
            try (Table table = file.open()) {
                assertThat(read(table)).isEqualTo(invented);
            }
        }
    }

    @Test
    void everyRowIsTaken() {
        List<ReadRow> rows = read(source(5_000, 7).open());
        assertThat(rows).hasSize(5_000).allMatch(row -> row.errors().isEmpty());
    }

    @Test
    void everyCountyCanBeInvented() {
        for (String county : Townships.counties()) {
            var plan = DemoPlan.ofLastTwelveMonths(county, 200, 1, TODAY);
            List<ReadRow> rows = read(new DemoSource(plan).open());
            assertThat(rows).hasSize(200).allMatch(row -> row.errors().isEmpty());
        }
    }

    @Test
    void refusesWhatCannotBeInvented() {
        assertThatThrownBy(() -> DemoPlan.ofYear("110101", 2024, 10, 1, TODAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> DemoPlan.ofYear("451324", 2027, 10, 1, TODAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> DemoPlan.ofYear("451324", 2024, 0, 1, TODAY))
                .isInstanceOf(Refusal.class);
    }
}
