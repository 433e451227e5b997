package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.command.platform.bus.Parallel;
import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Timers on the real log: each fires once, in order, whoever dies or sleeps. A report of a grid
 * worker is to be sent on within three working days, so three events fall due a matter: yellow,
 * missed, red.
 */
class TimersIT {
    private static final Map<String, Object> QUICK =
            Map.of(
                    "fengqiao.timers.look", "200ms",
                    "fengqiao.timers.polling", "100ms",
                    "fengqiao.timers.heartbeat", "1s",
                    "fengqiao.timers.grace", "0s");
    private static final Map<String, Object> OFF = Map.of("fengqiao.timers.enabled", "false");
    private static final Duration FOREVER = Duration.ofSeconds(120);
    private static final int DAYS = 30;

    @AfterEach
    void backToNow() {
        TestTime.SHARED.ahead(Duration.ZERO);
    }

    private static void report(CommandServer server, int count) {
        County county = new County(server);
        List<Runnable> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(() ->
                    assertThat(county.worker.post("/api/matters", County.report()).status())
                            .isEqualTo(201));
        }
        new Parallel(16).run(reports);
    }

    /** Events of supervision by stream. */
    private static Map<String, List<StoredEvent>> noted(CommandServer server) {
        Map<String, List<StoredEvent>> byStream = new HashMap<>();
        var log = new LogReader(server.bean(CommandDatabase.class).direct());
        log.scan(
                0,
                Long.MAX_VALUE,
                event -> {
                    if (event.stream().startsWith("supervision.")) {
                        byStream.computeIfAbsent(event.stream(), key -> new ArrayList<>())
                                .add(event);
                    }
                });
        return byStream;
    }

    private static long count(CommandServer server) {
        return noted(server).values().stream().mapToLong(List::size).sum();
    }

    private static void assertEachOnce(CommandServer server, int matters) {
        Map<String, List<StoredEvent>> noted = noted(server);
        assertThat(noted).hasSize(matters);
        assertThat(noted.values())
                .allSatisfy(events ->
                        assertThat(events)
                                .extracting(StoredEvent::type)
                                .containsExactly(
                                        "supervision.card-changed.v1",
                                        "supervision.deadline-missed.v1",
                                        "supervision.card-changed.v1"));
    }

    @Test
    void killedInTheMiddleEachStillFiresOnce() throws Exception {
        int matters = 600;
        try (CommandServer server = CommandServer.fresh(OFF)) {
            new County(server).settle();
            report(server, matters);
            Process spawned = SpawnedCommand.beside(server, QUICKLY_AND_SLOWLY, DAYS);
            try {
                await().atMost(FOREVER)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> count(server) > 30);
            } finally {
                spawned.destroyForcibly().waitFor();
            }
            assertThat(count(server)).isLessThan(3L * matters);
            TestTime.SHARED.ahead(Duration.ofDays(DAYS));
            try (CommandServer next = server.another(QUICK)) {
                await().atMost(FOREVER).until(() -> count(next) >= 3L * matters);
                assertEachOnce(next, matters);
            }
        }
    }

    /** What the process to be killed is started with. */
    private static final Map<String, Object> QUICKLY_AND_SLOWLY = new HashMap<>(QUICK);

    static {
        QUICKLY_AND_SLOWLY.put("fengqiao.timers.enabled", "true");
    }

    @Test
    void twoSchedulersAtOnceFireOnce() {
        int matters = 200;
        try (CommandServer one = CommandServer.fresh(QUICK);
                CommandServer other = one.another(QUICK)) {
            new County(one).settle();
            report(one, matters / 2);
            report(other, matters / 2);
            TestTime.SHARED.ahead(Duration.ofDays(DAYS));
            await().atMost(FOREVER).until(() -> count(one) >= 3L * matters);
            assertEachOnce(one, matters);
        }
    }

    @Test
    void aServiceThatSleptCatchesUpInOrderAndKnowsWhatWasDoneMeanwhile() {
        try (CommandServer server = CommandServer.fresh(QUICK)) {
            County county = new County(server).settle();
            report(server, 5);
            var routed = county.worker.post("/api/matters", County.report()).text("matterId");
            county.office.post("/api/matters/" + routed + "/routings", Map.of("unit", "u-justice"));
            server.restart(() -> TestTime.SHARED.ahead(Duration.ofDays(DAYS)));
            await().atMost(FOREVER).until(() -> count(server) >= 18);
            Map<String, List<StoredEvent>> noted = noted(server);
            assertEachOnce(server, 6);
            assertThat(inOrder(noted)).isTrue();
            Client justice = new County(server).justice;
            assertThat(justice.post("/api/matters/" + routed + "/acceptances", Map.of()).status())
                    .isEqualTo(200);
            await().atMost(FOREVER).until(() -> count(server) == 19);
        }
    }

    /** Whether each instant comes after the one before, over all matters. */
    private static boolean inOrder(Map<String, List<StoredEvent>> noted) {
        List<StoredEvent> all =
                noted.values().stream()
                        .flatMap(List::stream)
                        .sorted(java.util.Comparator.comparing(StoredEvent::position))
                        .collect(Collectors.toList());
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).occurredAt().isBefore(all.get(i - 1).occurredAt())) {
                return false;
            }
        }
        return true;
    }
}
