package fengqiao.bench.append;

import fengqiao.bench.Callers;
import fengqiao.bench.Duel;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The event log beside Axon's JDBC engine (through the command bus) and beside raw loops (alone).
 */
@Command(
        name = "append",
        mixinStandardHelpOptions = true,
        resourceBundle = "fengqiao.bench.messages")
public final class AppendBench implements Callable<Integer> {

    private static final int CALLERS = 64;
    private static final int ENGINE_CALLERS = 256;
    private static final int WARM_UPS = 4;
    private static final int CACHED_NOTES = 10_000;

    /** So many that the histories of the faster side hardly grow longer than the other's. */
    private static final int LOADED_NOTES = 40_000;

    private static final int HISTORY = 5;

    @Option(names = "--figures", split = ",", descriptionKey = "append.figures")
    private List<String> figures =
            List.of("commands", "cached_commands", "loaded_commands", "engine_rows");

    @Option(names = "--rounds", descriptionKey = "append.rounds")
    private int rounds = 5;

    @Option(names = "--seconds", descriptionKey = "append.seconds")
    private int seconds = 3;

    /** For picocli. */
    public AppendBench() {}

    @Override
    public Integer call() throws Exception {
        try (Sides sides = new Sides()) {
            for (String figure : figures) {
                run(figure, sides);
            }
        }
        return 0;
    }

    private void run(String figure, Sides sides)
            throws ExecutionException, InterruptedException, SQLException {
        Duel duel = new Duel("append", rounds, Duration.ofSeconds(seconds), WARM_UPS);
        String name = figure + "_per_second";
        switch (figure) {
            case "commands" -> create(sides, duel, name);
            case "cached_commands" -> amend(sides, duel, name, true);
            case "loaded_commands" -> amend(sides, duel, name, false);
            case "engine_rows" -> engine(sides, duel, name);
            default -> throw new IllegalArgumentException(figure);
        }
    }

    private static void create(Sides sides, Duel duel, String name)
            throws ExecutionException, InterruptedException {
        try (AxonRig ours = sides.ourRig(false);
                AxonRig peer = sides.peerRig(false)) {
            duel.measure(
                            name,
                            "commands/s",
                            time -> Callers.perSecond(CALLERS, time, ours::create),
                            time -> Callers.perSecond(CALLERS, time, peer::create))
                    .print();
        }
    }

    private static void amend(Sides sides, Duel duel, String name, boolean cached)
            throws ExecutionException, InterruptedException {
        try (AxonRig ours = sides.ourRig(cached);
                AxonRig peer = sides.peerRig(cached)) {
            int notes = cached ? CACHED_NOTES : LOADED_NOTES;
            List<String> ourNotes = ours.existing(notes, HISTORY);
            List<String> peerNotes = peer.existing(notes, HISTORY);
            if (cached) {
                ourNotes.parallelStream().forEach(ours::amend);
                peerNotes.parallelStream().forEach(peer::amend);
            }
            duel.measure(
                            name,
                            "commands/s",
                            time ->
                                    Callers.perSecond(
                                            CALLERS, time, () -> ours.amend(AxonRig.any(ourNotes))),
                            time ->
                                    Callers.perSecond(
                                            CALLERS,
                                            time,
                                            () -> peer.amend(AxonRig.any(peerNotes))))
                    .print();
        }
    }

    private static void engine(Sides sides, Duel duel, String name)
            throws ExecutionException, InterruptedException, SQLException {
        try (RawLoop raw = new RawLoop(sides.plain().getConnection())) {
            RawLoop.Way best = RawLoop.Way.UNNEST;
            double bestRate = 0;
            for (RawLoop.Way way : RawLoop.Way.values()) {
                raw.rowsPerSecond(way, Duration.ofSeconds(2));
                double rate = raw.rowsPerSecond(way, Duration.ofSeconds(2));
                System.err.printf("append %s raw %s %.0f%n", name, way, rate);
                if (rate > bestRate) {
                    best = way;
                    bestRate = rate;
                }
            }
            RawLoop.Way fastest = best;
            duel.measure(
                            name,
                            "rows/s",
                            time -> Callers.perSecond(ENGINE_CALLERS, time, () -> appendOne(sides)),
                            time -> rawRate(raw, fastest, time))
                    .print();
        }
    }

    private static double rawRate(RawLoop raw, RawLoop.Way way, Duration time)
            throws ExecutionException {
        try {
            return raw.rowsPerSecond(way, time);
        } catch (SQLException e) {
            throw new ExecutionException(e);
        }
    }

    private static void appendOne(Sides sides) {
        String id = AxonRig.newId();
        sides.ours.appendEvents(
                new GenericDomainEventMessage<>(
                        "Note", id, 0, new Note.NoteOpened(id, AxonRig.TEXT, "g", 1)));
    }
}
