package fengqiao.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.command.platform.bus.Parallel;
import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private static final Duration FOREVER = Duration.ofMinutes(5);
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
        return noted(server, "supervision.");
    }

    private static Map<String, List<StoredEvent>> noted(CommandServer server, String prefix) {
        Map<String, List<StoredEvent>> byStream = new HashMap<>();
        var log = new LogReader(server.bean(CommandDatabase.class).direct());
        log.scan(
                0,
                Long.MAX_VALUE,
                event -> {
                    if (event.stream().startsWith(prefix)) {
                        byStream.computeIfAbsent(event.stream(), key -> new ArrayList<>())
                                .add(event);
                    }
                });
        return byStream;
    }

    private static long count(CommandServer server) {
        return count(server, "supervision.");
    }

    private static long count(CommandServer server, String prefix) {
        return noted(server, prefix).values().stream().mapToLong(List::size).sum();
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
            killInTheMiddle(server);
            assertThat(count(server)).isLessThanOrEqualTo(matters);
            TestTime.SHARED.ahead(Duration.ofDays(DAYS));
            try (CommandServer next = server.another(QUICK)) {
                await().atMost(FOREVER).until(() -> count(next) >= 3L * matters);
                assertEachOnce(next, matters);
            }
        }
    }

    /** What was noted is not stored before the process is killed: the worst moment for it. */
    private static void killInTheMiddle(CommandServer server) throws Exception {
        var database = server.bean(CommandDatabase.class).direct();
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            statement.execute(HOLD_UP);
            Process spawned = SpawnedCommand.beside(server, QUICKLY_AND_SLOWLY, DAYS);
            try {
                await().atMost(FOREVER).until(() -> count(server) > 30 || !spawned.isAlive());
                assertThat(spawned.isAlive()).isTrue();
            } finally {
                spawned.destroyForcibly().waitFor();
            }
            statement.execute(LET_GO);
        }
    }

    private static final String HOLD_UP =
            """
            CREATE FUNCTION command.held_up() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN PERFORM pg_advisory_xact_lock_shared(1); RETURN NEW; END';
            CREATE TRIGGER held_up BEFORE UPDATE ON command.deadline
            FOR EACH ROW EXECUTE FUNCTION command.held_up();
            SELECT pg_advisory_lock(1)
            """;
    private static final String LET_GO =
            "SELECT pg_advisory_unlock(1); DROP TRIGGER held_up ON command.deadline";

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

    @Test
    void aRowThatCannotBeReadHoldsUpNoOther() throws Exception {
        try (CommandServer server = CommandServer.fresh(QUICK)) {
            new County(server).settle();
            report(server, 4);
            var database = server.bean(CommandDatabase.class).direct();
            String spoil =
                    "UPDATE command.deadline SET state = 'spoilt' WHERE matter_id ="
                            + " (SELECT min(matter_id) FROM command.deadline"
                            + " HAVING count(*) = 4)";
            await().atMost(FOREVER)
                    .until(() -> {
                        try (Connection connection = database.getConnection();
                                Statement statement = connection.createStatement()) {
                            return statement.executeUpdate(spoil) == 1;
                        }
                    });
            TestTime.SHARED.ahead(Duration.ofDays(DAYS));
            await().atMost(FOREVER).until(() -> count(server) == 9);
            assertEachOnce(server, 3);
        }
    }

    /** A dispute agreed on, whose sides have asked the court to confirm it. */
    private static void apply(CommandServer server, County county) {
        var found =
                county.worker.post(
                        "/api/disputes",
                        Client.body(
                                "region",
                                County.GRID,
                                "kind",
                                "02.02",
                                "facts",
                                "a wall",
                                "parties",
                                List.of(Map.of("name", "甲"))));
        String dispute = "/api/disputes/" + found.text("id");
        Client village =
                Client.of(server, "mediator-1", "MEDIATOR", County.VILLAGE)
                        .with("body", "b-village");
        var leader = Map.of("role", "VILLAGE_SECRETARY", "post", "post-1");
        var rung = Client.body("rung", "VILLAGE", "consent", true, "leader", leader);
        var asked = Map.of("court", "u-justice", "jointly", true);
        var steps = new LinkedHashMap<String, Object>();
        steps.put("/mediations", rung);
        steps.put("/rounds", Map.of("parties", 2));
        steps.put("/agreements", Map.of("terms", "the wall moves", "amountFen", 0));
        steps.put("/confirmation-applications", asked);
        steps.forEach((step, body) -> {
            var reply = village.post(dispute + step, body);
            assertThat(reply.status()).as(step + " " + reply).isEqualTo(200);
        });
    }

    @Test
    void whatACourtMissesIsNotedOnceByWhicheverInstanceAndAcrossRestarts() {
        try (CommandServer one = CommandServer.fresh(QUICK);
                CommandServer other = one.another(QUICK)) {
            County county = new County(one).settle();
            apply(one, county);
            report(other, 1);
            TestTime.SHARED.ahead(Duration.ofDays(DAYS));
            await().atMost(FOREVER).until(() -> count(one, "term.") == 1 && count(one) == 3);
            one.restart(() -> TestTime.SHARED.ahead(Duration.ofDays(2 * DAYS)));
            report(one, 1);
            TestTime.SHARED.ahead(Duration.ofDays(3 * DAYS));
            await().atMost(FOREVER).until(() -> count(one) == 6);
            assertThat(noted(one, "term.").values())
                    .singleElement()
                    .satisfies(events -> {
                        StoredEvent miss = events.getFirst();
                        assertThat(miss.type()).isEqualTo("supervision.term-missed.v1");
                        assertThat(new String(miss.payload(), UTF_8))
                                .contains("CONFIRMATION_TAKE_UP", "judicial-confirmation-2011")
                                .contains("u-justice", "inputs");
                    });
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
