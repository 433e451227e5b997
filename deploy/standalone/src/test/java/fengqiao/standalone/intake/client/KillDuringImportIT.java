package fengqiao.standalone.intake.client;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.Standalone;
import fengqiao.standalone.intake.file.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The importing process is killed, several times, and what is left is the same as without it. */
class KillDuringImportIT {
    private static final int ROWS = 12_000;

    @TempDir private Path folder;

    private Process start(FakeInstance instance, Path file) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx128m",
                        "-Dstdout.encoding=UTF-8",
                        Standalone.class.getName(),
                        "import",
                        file.toString(),
                        "--url",
                        instance.base().toString(),
                        "--token",
                        FakeInstance.TOKEN)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    @Test
    void aKilledImportIsCompletedByTheNextOne() throws Exception {
        try (var instance = new FakeInstance(0)) {
            Path path = folder.resolve("a.csv");
            instance.rowCode =
                    row ->
                            row.path("externalNumber").asString().endsWith("777")
                                    ? "unit.unknown"
                                    : "";
            TableFile file = Sheets.write(path, ROWS, Sheets::row);
            for (int kill = 1; kill <= 3; kill++) {
                int until = kill * ROWS / 5;
                Process importing = start(instance, path);
                Awaitility.await()
                        .atMost(5, TimeUnit.MINUTES)
                        .until(() -> instance.taken.size() >= until || !importing.isAlive());
                importing.destroyForcibly().waitFor();
            }
            Process last = start(instance, path);
            assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(last.exitValue())
                    .as(Files.readString(folder.resolve("out.txt")))
                    .isEqualTo(3);
            assertThat(instance.taken).hasSize(ROWS - ROWS / 1000);
            Path report = path.resolveSibling("a.csv.report.csv");
            assertThat(Files.readAllLines(report).stream().skip(1).map(line -> line.split(",")[1]))
                    .as("each refused row once, in order")
                    .isEqualTo(refusedNumbers());
            assertThat(Checkpoint.read(report, file.digest())).isEmpty();
        }
    }

    private static List<String> refusedNumbers() {
        return java.util.stream.IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> "N-" + i)
                .filter(number -> number.endsWith("777"))
                .toList();
    }
}
