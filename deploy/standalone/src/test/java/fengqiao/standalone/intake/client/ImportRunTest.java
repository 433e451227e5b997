package fengqiao.standalone.intake.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fengqiao.standalone.intake.file.TableFile;
import fengqiao.standalone.intake.file.TableSource;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row arrives once, whatever fails on the way, and bad rows lose nothing else. */
class ImportRunTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir private Path folder;
    private FakeInstance instance;

    @BeforeEach
    void start() throws IOException {
        instance = new FakeInstance(0);
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    private Path report() {
        return folder.resolve("report.csv");
    }

    private ImportRun run(TableSource file) {
        return new ImportRun(file, report(), NOW, Progress.NONE);
    }

    private Endpoint endpoint() {
        return Endpoint.fixed(instance.base(), FakeInstance.TOKEN);
    }

    private Totals send(TableFile file) {
        return run(file).send(endpoint(), 3, PATIENCE);
    }

    /** The first call is answered when every row waits behind it in the only lane. */
    private Totals sendWhenAllWait(TableFile file) {
        instance.free = 0;
        return run(new EndSeen(file, instance.gate::countDown)).send(endpoint(), 1, PATIENCE);
    }

    private TableFile sheet(int rows) {
        return Sheets.write(folder.resolve("a.csv"), rows, Sheets::row);
    }

    @Test
    void sendsEveryRowAndSaysOnTheSecondRunThatTheyAreThere() {
        TableFile file = sheet(3_000);
        assertThat(send(file)).isEqualTo(new Totals(3_000, 0, 0, 0, 0));
        assertThat(send(file)).isEqualTo(new Totals(0, 3_000, 0, 0, 0));
        assertThat(instance.taken).hasSize(3_000);
        assertThat(Checkpoint.beside(report())).doesNotExist();
    }

    @Test
    void keepsTheOrderWithinAVillage() {
        send(sheet(2_000));
        for (int village = 0; village < 9; village++) {
            int which = village;
            List<Integer> arrived =
                    instance.order.stream()
                            .map(number -> Integer.parseInt(number.substring(2)))
                            .filter(number -> number % 9 == which)
                            .toList();
            assertThat(arrived).isSorted().isNotEmpty();
        }
    }

    @Test
    void badRowsLoseNothingElseAndAreReportedInTheOrderOfTheFile() throws IOException {
        instance.rowCode =
                row ->
                        switch (row.path("externalNumber").asString()) {
                            case "N-500" -> "unit.unknown";
                            case "N-501" -> "matter.state";
                            case "N-777" -> "request.malformed";
                            default -> "";
                        };
        TableFile file =
                Sheets.write(
                        folder.resolve("a.csv"),
                        1_000,
                        i -> i == 10 ? "=cmd(),x,02.01.01,电话13800000000,昨天\n" : Sheets.row(i));
        assertThat(send(file)).isEqualTo(new Totals(996, 0, 0, 1, 3));
        List<String> lines = Files.readAllLines(report());
        assertThat(lines.getFirst()).startsWith("\uFEFF行号,外部编号,字段,错误码,说明");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0]))
                .containsExactly("11", "11", "501", "502", "778");
        assertThat(lines.get(1)).contains("'=cmd()").doesNotContain("13800000000");
        assertThat(lines.get(3)).contains("分类编码", "unit.unknown", "没有这个单位");
    }

    @Test
    void aCallCarriesWhatWaitsUpToTwoHundredRows() {
        assertThat(sendWhenAllWait(sheet(400)).imported()).isEqualTo(400);
        assertThat(instance.mostRows.get()).isEqualTo(200);
    }

    @Test
    void keepsABodyBelowTheLimitOfTheApi() {
        TableFile file =
                Sheets.write(
                        folder.resolve("a.csv"),
                        400,
                        i -> Sheets.row(i).replace("第", "长".repeat(3_990)));
        assertThat(sendWhenAllWait(file).imported()).isEqualTo(400);
        assertThat(instance.mostBytes.get()).isBetween(850_000, 1_000_000);
    }

    @Test
    void triesAgainWhenTheInstanceIsBusyOrFails() {
        instance.failures.addAll(List.of(503, 429, 502, 500, 503));
        assertThat(send(sheet(300))).isEqualTo(new Totals(300, 0, 0, 0, 0));
    }

    @Test
    void sendsRowsAgainThatTheLogWasTooBusyFor() {
        var busy = new java.util.concurrent.atomic.AtomicInteger(7);
        instance.rowCode = _ -> busy.getAndDecrement() > 0 ? "log.overloaded" : "";
        assertThat(send(sheet(300))).isEqualTo(new Totals(300, 0, 0, 0, 0));
    }

    @Test
    void outlivesARestartOfTheInstance() throws Exception {
        TableFile file = sheet(6_000);
        instance.free = 500;
        var running = CompletableFuture.supplyAsync(() -> send(file));
        Awaitility.await().atMost(PATIENCE).until(() -> instance.taken.size() >= 500);
        int port = instance.port();
        var kept = instance.taken;
        instance.close();
        instance = new FakeInstance(port);
        instance.taken.putAll(kept);
        Totals totals = running.get(5, TimeUnit.MINUTES);
        assertThat(totals.rows()).isEqualTo(6_000);
        assertThat(totals.isClean()).isTrue();
        assertThat(instance.taken).hasSize(6_000);
    }

    @Test
    void givesUpClearlyAndResumesWhereItWas() throws IOException {
        TableFile file = sheet(6_000);
        instance.free = 1_500;
        var impatient = Duration.ofMillis(300);
        var running =
                CompletableFuture.supplyAsync(() ->
                        catchThrowableOfType(
                                Refusal.class, () -> run(file).send(endpoint(), 3, impatient)));
        Awaitility.await().atMost(PATIENCE).until(() -> instance.taken.size() >= 1_500);
        int port = instance.port();
        var kept = instance.taken;
        instance.close();
        assertThat(running.join().exitCode()).isEqualTo(ExitCode.GAVE_UP);
        Checkpoint at = Checkpoint.read(report(), file.digest()).orElseThrow();
        assertThat(at.totals().rows()).isBetween(1L, 5_999L);
        instance = new FakeInstance(port);
        instance.taken.putAll(kept);
        Totals totals = send(file);
        assertThat(totals.rows()).isEqualTo(6_000);
        assertThat(instance.taken).hasSize(6_000);
        assertThat(instance.received.get())
                .as("only what was not acknowledged is sent again, and one row to see if it stands")
                .isEqualTo(6_001 - (int) at.totals().rows());
    }

    @Test
    void beginsAnewWhereTheInstanceIsAnotherOne() {
        TableFile file = sheet(500);
        new Checkpoint(file.digest(), 401, 401, 0, new Totals(400, 0, 0, 0, 0))
                .write(createReport());
        assertThat(send(file).rows()).isEqualTo(500);
        assertThat(instance.taken).hasSize(500);
    }

    private Path createReport() {
        Report.open(report(), 0).close();
        return report();
    }

    @Test
    void saysThatNobodyAnswersOrThatTheTokenIsNotTaken() {
        TableFile file = sheet(10);
        var stranger = Endpoint.fixed(instance.base(), "another");
        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> run(file).send(stranger, 1, PATIENCE));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.NOT_ALLOWED);
        instance.close();
        Refusal nobody =
                catchThrowableOfType(
                        Refusal.class, () -> run(file).send(endpoint(), 1, Duration.ofMillis(300)));
        assertThat(nobody.exitCode()).isEqualTo(ExitCode.NO_INSTANCE);
    }

    @Test
    void twoImportsDoNotShareAReport() {
        TableFile file = sheet(10);
        try (Report _ = Report.open(report(), 0)) {
            Refusal refused = catchThrowableOfType(Refusal.class, () -> send(file));
            assertThat(refused.exitCode()).isEqualTo(ExitCode.CANNOT_WRITE);
        }
    }

    @Test
    void aDryRunSendsNothing() {
        assertThat(run(sheet(100)).dryRun().imported()).isEqualTo(100);
        assertThat(instance.calls.get()).isZero();
    }
}
