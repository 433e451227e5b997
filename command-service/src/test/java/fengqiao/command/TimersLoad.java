package fengqiao.command;

import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.eventstore.Append;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.NewEvent;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * No test: measures, in one process on one machine, how fast timers that are all due are worked off
 * and what commands feel of it, and what a timer row in each registration's commit would cost.
 * Arguments: matters, seconds a round.
 */
final class TimersLoad {
    private static final Map<String, Object> OFF = Map.of("fengqiao.timers.enabled", "false");
    private static final Map<String, Object> ON =
            Map.of("fengqiao.timers.polling", "100ms", "fengqiao.timers.grace", "0s");
    private static final int CALLERS = 64;
    private static final int ROUNDS = 5;
    private static final String TASK =
            "INSERT INTO command.scheduled_tasks (task_name, task_instance, execution_time, picked,"
                    + " version) VALUES ('deadline', ?, ?, false, 1)";

    private TimersLoad() {}

    public static void main(String[] args) throws Exception {
        int matters = Integer.parseInt(args[0]);
        Duration round = Duration.ofSeconds(Integer.parseInt(args[1]));
        try (CommandServer server = CommandServer.fresh(OFF)) {
            new County(server).settle();
            rowBesideEach(server, round);
        }
        try (CommandServer server = CommandServer.fresh(OFF)) {
            new County(server).settle();
            workOff(server, matters);
        }
        System.exit(0);
    }

    private static void rowBesideEach(CommandServer server, Duration round) throws Exception {
        EventLog log = server.bean(EventLog.class);
        List<Double> ratios = new ArrayList<>();
        for (int i = -2; i < ROUNDS; i++) {
            double plain = perSecond(log, round, false);
            double beside = perSecond(log, round, true);
            say("registrations/s plain %.0f, with a timer row %.0f", plain, beside);
            if (i >= 0) {
                ratios.add(beside / plain);
            }
        }
        Collections.sort(ratios);
        say("with a timer row / plain, median of %d rounds: %.3f", ROUNDS, ratios.get(ROUNDS / 2));
    }

    private static double perSecond(EventLog log, Duration time, boolean row) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Future<Long>> counts = new ArrayList<>();
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                counts.add(
                        threads.submit(() -> {
                            long count = 0;
                            while (System.nanoTime() < end) {
                                register(log, row).join();
                                count++;
                            }
                            return count;
                        }));
            }
        }
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        return sum * 1e9 / (System.nanoTime() - begun);
    }

    private static CompletableFuture<?> register(EventLog log, boolean row) {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.now();
        var event =
                new NewEvent(
                        UUID.randomUUID().toString(),
                        id,
                        0,
                        "Matter",
                        "matter.registered.v1",
                        null,
                        Client.JSON.writeValueAsBytes(registered(id, now)),
                        "{}".getBytes(StandardCharsets.UTF_8),
                        now,
                        County.CODE);
        List<SideRow> rows =
                row ? List.of(SideRow.of(TASK, id, now.plus(Duration.ofDays(5)))) : List.of();
        return log.append(new Append(List.of(event), rows));
    }

    private static MatterRegistered registered(String id, Instant now) {
        var grid = new RegionCode(County.GRID);
        return new MatterRegistered(
                new MatterId(id),
                "451324-20240507-7K3M9QXA",
                null,
                PetitionKind.INCIDENT,
                Visit.unspecified(Channel.GRID_PATROL, 1),
                grid,
                "02.01.01",
                new CipherText("m:" + id, "bm9uY2UuLi50ZXh0bm9uY2UuLi50ZXh0"),
                null,
                List.of(),
                "w-1",
                now,
                null,
                Particulars.NONE,
                RuleBook.shipped()
                        .start(ClockKind.ROUTE, Population.INCIDENT, grid, LegalDay.of(now)));
    }

    private static void workOff(CommandServer server, int matters) throws Exception {
        EventLog log = server.bean(EventLog.class);
        List<CompletableFuture<?>> pending = new ArrayList<>();
        for (int i = 0; i < matters; i++) {
            pending.add(register(log, false));
            if (pending.size() == 500) {
                CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new)).join();
                pending.clear();
            }
        }
        CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new)).join();
        say("%d matters registered", matters);
        commands(server, Duration.ofSeconds(10), new CountDownLatch(1));
        report(
                "commands while idle",
                commands(server, Duration.ofSeconds(20), new CountDownLatch(1)));
        TestTime.SHARED.ahead(Duration.ofDays(30));
        long begun = System.nanoTime();
        var done = new CountDownLatch(1);
        try (CommandServer timers = server.another(ON);
                var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<double[]> meanwhile =
                    thread.submit(() -> commands(server, Duration.ofHours(1), done));
            long first = 0;
            long noted = 0;
            while (noted < 3L * matters && !done.await(1, TimeUnit.SECONDS)) {
                noted = Math.max(noted, noted(timers));
                if (first == 0 && noted > 0) {
                    first = System.nanoTime();
                    say("first after %.1f s", (first - begun) / 1e9);
                }
            }
            double seconds = (System.nanoTime() - first) / 1e9;
            done.countDown();
            say(
                    "%d events of %d matters in %.1f s: %.0f timers/s",
                    noted, matters, seconds, noted / seconds);
            report("commands meanwhile", meanwhile.get());
        }
    }

    /** Sorted latencies in milliseconds of four callers, fifty reports a second each at most. */
    private static double[] commands(CommandServer server, Duration time, CountDownLatch stop)
            throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Future<List<Double>>> callers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                callers.add(threads.submit(() -> caller(server, end, stop)));
            }
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> caller : callers) {
            all.addAll(caller.get());
        }
        return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static List<Double> caller(CommandServer server, long end, CountDownLatch stop)
            throws InterruptedException {
        Client worker = new County(server).worker;
        List<Double> latencies = new ArrayList<>();
        while (System.nanoTime() < end && stop.getCount() > 0) {
            long begun = System.nanoTime();
            int status = worker.post("/api/matters", County.report()).status();
            double millis = (System.nanoTime() - begun) / 1e6;
            if (status != 201) {
                throw new IllegalStateException("status " + status);
            }
            latencies.add(millis);
            stop.await(Math.max(0, 20_000_000L - (long) (millis * 1e6)), TimeUnit.NANOSECONDS);
        }
        return latencies;
    }

    private static long noted(CommandServer server) throws SQLException {
        try (Connection connection = server.bean(CommandDatabase.class).pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT count(*) FROM log.event WHERE type LIKE 'supervision.%'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void report(String what, double[] sorted) {
        say(
                "%s: %d, median %.1f ms, p99 %.1f ms, most %.1f ms",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)],
                sorted[sorted.length - 1]);
    }

    private static void say(String format, Object... values) {
        System.err.println(String.format(Locale.ROOT, format, values));
    }
}
