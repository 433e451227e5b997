package fengqiao.eventstore;

import static fengqiao.eventstore.Events.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.LogUnreadable;
import fengqiao.eventstore.reader.StoredEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL dies in the middle of the load: what was answered or shown is kept, what was in doubt
 * is resolved.
 */
class PostgresKilledIT {
    private static final EventLogSettings PATIENT =
            EventLogSettings.defaults().withOutage(Duration.ofMillis(200), Duration.ofHours(1));

    private final Map<String, Appended> answered = new ConcurrentHashMap<>();
    private final Map<Long, String> shown = new HashMap<>();
    private final AtomicLong next = new AtomicLong();
    private CrashServer server;
    private EventLog log;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new CrashServer(folder.resolve("pg"));
        EventLogMigrations.migrate(server.source());
        log = EventLog.open(server.source(), PATIENT);
    }

    @AfterEach
    void stop() throws IOException {
        log.close();
        server.close();
    }

    private void load(List<CompletableFuture<Appended>> all) {
        for (int i = 0; i < 2_000; i++) {
            long number = next.getAndIncrement();
            CompletableFuture<Appended> answer =
                    log.append(
                            Append.of(
                                    event("e" + number, "s" + number, 0),
                                    event("f" + number, "s" + number, 1)));
            all.add(
                    answer.whenComplete((appended, failure) -> {
                        if (failure == null) {
                            answered.put("e" + number, appended);
                        }
                    }));
        }
    }

    private void tail() {
        try (LogReader reader = new LogReader(server.source())) {
            for (StoredEvent event : reader.after(shown.size(), 100_000)) {
                shown.put(event.position(), event.eventId());
            }
        } catch (LogUnreadable killedMeanwhile) {
            assertThat(shown).isNotNull();
        }
    }

    @Test
    void whatWasAnsweredOrShownIsThereOnceAndTheRestIsResolved() throws Exception {
        List<CompletableFuture<Appended>> all = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            int before = answered.size();
            load(all);
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> answered.size() > before + 100);
            tail();
            server.kill();
            assertThat(log.queued()).isNotNegative();
            server.restart();
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                    .get(10, TimeUnit.MINUTES);
        }

        List<StoredEvent> events = Acknowledged.assertKept(server.source());

        assertThat(events).hasSize(2 * 6_000);
        answered.forEach((id, where) -> {
            assertThat(events.get((int) where.firstPosition() - 1).eventId()).isEqualTo(id);
            assertThat(where.recordedAt())
                    .isEqualTo(events.get((int) where.firstPosition() - 1).recordedAt());
        });
        assertThat(answered).hasSize(6_000);
        shown.forEach((position, id) ->
                assertThat(events.get((int) (position - 1)).eventId()).isEqualTo(id));
    }

    @Test
    void anOutageFillsTheQueueAndClosingSaysWhatIsNotKnown() {
        log.close();
        log = EventLog.open(server.source(), PATIENT.withBounds(20, 8, 1 << 20));
        log.append(Append.of(event("a", 0))).join();
        server.kill();
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(log.append(Append.of(event("b", i))));
        }

        assertThat(
                        answers.stream()
                                .filter(CompletableFuture::isCompletedExceptionally)
                                .map(CompletableFuture::exceptionNow))
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal).isInstanceOf(LogOverloaded.class));
        log.close();
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isCompletedExceptionally());
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.exceptionNow())
                                .isInstanceOfAny(
                                        LogOverloaded.class,
                                        LogClosed.class,
                                        AppendFateUnknown.class));
    }
}
