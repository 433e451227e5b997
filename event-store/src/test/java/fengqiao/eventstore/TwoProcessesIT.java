package fengqiao.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances write one log; some die. */
class TwoProcessesIT {

    private static final int APPENDS = 2_000;

    @TempDir private Path folder;

    private final String database = TestPostgres.newDatabaseName();
    private final DataSource source = Sources.of(TestPostgres.port(), database);

    private Path output(String name) {
        return folder.resolve(name);
    }

    private Process start(String name, long count) {
        return WriterProcess.start(TestPostgres.port(), database, name, count, 50, output(name));
    }

    @Test
    void twoWritersLeaveNoGapNoDuplicateAndATailNeverReorders() throws InterruptedException {
        Process a = start("a", APPENDS);
        Process b = start("b", APPENDS);
        List<Long> tailed = new ArrayList<>();
        try (LogReader reader = new LogReader(source)) {
            while (a.isAlive() || b.isAlive() || reader.head() > tailed.size()) {
                if (reader.awaitBeyond(tailed.size(), Duration.ofMillis(200))) {
                    reader.after(tailed.size(), 500).forEach(event -> tailed.add(event.position()));
                }
            }
        }
        assertThat(a.waitFor()).isZero();
        assertThat(b.waitFor()).isZero();

        List<StoredEvent> events = Acknowledged.assertKept(source, output("a"), output("b"));

        assertThat(tailed).isEqualTo(LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events).hasSize(2 * APPENDS / 10 * 9 * 2 + APPENDS / 10);
        assertThat(Acknowledged.lines(output("a"))).last().isEqualTo("done");
    }

    @Test
    void aKilledWriterTakesNothingAcknowledgedWithItAndTheOtherGoesOn()
            throws InterruptedException {
        Process other = start("other", 0);
        for (int round = 0; round < 3; round++) {
            String name = "victim" + round;
            Process victim = start(name, 0);
            long enough = 300L + 170L * round;
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> Acknowledged.count(output(name)) > enough);
            victim.destroyForcibly().waitFor();
            long before = Acknowledged.count(output("other"));
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> Acknowledged.count(output("other")) > before + 200);
        }
        other.destroyForcibly();
        assertThat(other.waitFor()).isNotZero();
        EventLog.open(source, EventLogSettings.defaults()).close();

        Acknowledged.assertKept(
                source, output("other"), output("victim0"), output("victim1"), output("victim2"));
    }
}
