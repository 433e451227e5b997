package fengqiao.standalone.intake.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTableTest {
    @TempDir private Path folder;

    private DirectoryTable read(DirectoryKind kind, String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        return DirectoryTable.read(kind, file, 1 << 20, null);
    }

    @Test
    void columnsAreKnownInBothLanguagesAndCellsHoldSeveralValues() throws IOException {
        var table =
                read(
                        DirectoryKind.GRID_WORKERS,
                        "\uFEFF网格员编号,网格编码,from,结束日期\nw-1,451324100203001；451324100203002,2024-01-01,\n");
        assertThat(table.rows())
                .containsExactly(
                        new DirectoryTable.Row(
                                2,
                                Map.of(
                                        "worker", "w-1",
                                        "grids", List.of("451324100203001", "451324100203002"),
                                        "from", "2024-01-01")));
    }

    @Test
    void yesAndNoAreRead() throws IOException {
        var table =
                read(
                        DirectoryKind.MEDIATORS,
                        "mediator,body,fullTime,name,from\nm-1,b-1,是,甲,2024-01-01\nm-2,b-1,否,乙,2024-01-01\n");
        assertThat(table.rows())
                .extracting(row -> row.entry().get("fullTime"))
                .containsExactly(true, false);
    }

    @Test
    void aMissingColumnAndAnUnknownDirectoryAreSaid() {
        assertThatThrownBy(() -> read(DirectoryKind.UNITS, "unit,name\nu-1,n\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("region");
        Path file = folder.resolve("table.csv");
        assertThatThrownBy(() -> DirectoryImport.of("towns", file, 1, null, file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("mediation-bodies");
    }
}
