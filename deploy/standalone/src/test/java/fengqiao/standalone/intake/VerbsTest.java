package fengqiao.standalone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.cli.CommandLineEntry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at the command line sees and a script gets. */
class VerbsTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @TempDir private Path folder;

    @BeforeEach
    void listen() {
        var both = new PrintStream(shown, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void helpNamesEveryOptionAndExitCode() {
        assertThat(CommandLineEntry.execute("import", "--help")).isZero();
        assertThat(shown())
                .contains("--url", "--token", "--data", "--report", "--encoding", "--parallel")
                .contains("--dry-run", "--max-mb", "--patience", "FILE")
                .contains("  3 ", "  64 ", "  65 ", "  69 ", "  75 ", "  77 ");
        shown.reset();
        assertThat(CommandLineEntry.execute("demo", "--help")).isZero();
        assertThat(shown())
                .contains("--county", "--year", "--matters", "--seed", "--out", "--directory");
    }

    @Test
    void inventsAFileWhichADryRunTakesWhole() {
        Path file = folder.resolve("a.csv");
        Path directory = folder.resolve("d.json");
        int invented =
                CommandLineEntry.execute(
                        "demo",
                        "--year",
                        "2024",
                        "--matters",
                        "200",
                        "--out",
                        file.toString(),
                        "--directory",
                        directory.toString());
        assertThat(invented).isZero();
        assertThat(file).exists();
        assertThat(directory).content(StandardCharsets.UTF_8).contains("u-451324-justice");
        assertThat(CommandLineEntry.execute("import", file.toString(), "--dry-run")).isZero();
        assertThat(shown()).contains("200/200");
    }

    @Test
    void tellsWrongUsageABadFileAndAMissingInstanceApart() throws Exception {
        Path data = folder.resolve("data");
        assertThat(CommandLineEntry.execute("import")).isEqualTo(64);
        assertThat(CommandLineEntry.execute("import", "x.csv", "--parallel", "0")).isEqualTo(65);
        assertThat(CommandLineEntry.execute("demo", "--county", "110101")).isEqualTo(64);
        Path file = folder.resolve("a.csv");
        assertThat(CommandLineEntry.execute("import", file.toString())).isEqualTo(65);
        CommandLineEntry.execute("demo", "--matters", "5", "--out", file.toString());
        String where = data.toString();
        assertThat(CommandLineEntry.execute("import", file.toString(), "--data", where))
                .isEqualTo(69);
        assertThat(shown()).contains("./fengqiao run");
        String[] elsewhere = {"import", file.toString(), "--url", "ftp://x/"};
        assertThat(CommandLineEntry.execute(elsewhere)).isEqualTo(64);
        assertThat(Files.exists(data)).as("a client makes no data folder").isFalse();
    }

    @Test
    void saysWhichColumnsItIgnores() throws Exception {
        Path file = folder.resolve("a.csv");
        Files.writeString(
                file,
                "外部编号,网格编码,分类编码,内容,发现时间,颜色\n" + "a,451324100203001,02.01.01,越界,2024-05-07,红\n");
        assertThat(CommandLineEntry.execute("import", file.toString(), "--dry-run")).isZero();
        assertThat(shown()).contains("颜色");
    }
}
