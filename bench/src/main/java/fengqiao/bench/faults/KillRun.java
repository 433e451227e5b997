package fengqiao.bench.faults;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fengqiao.bench.history.CountyYear;
import fengqiao.bench.history.EventsFile;
import fengqiao.eventstore.reader.StoredEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Kills projecting processes with SIGKILL until there were enough. Each history is projected by one
 * process after the other, each starting up while the one before works, until one comes to the end;
 * then the whole read model is compared.
 */
public final class KillRun {
    private static final int EVENTS = 3_000;
    private static final int BATCH = 40;
    private static final int LONGEST_LIFE_MILLIS = 250;

    private final String mongoUri;
    private final Random random;
    private final Path folder;
    private final SlimJava java;
    private int kills;
    private long histories;
    private long differences;

    /**
     * @param mongoUri of a server that outlives the processes
     */
    public KillRun(String mongoUri, long seed) throws IOException {
        this.mongoUri = mongoUri;
        this.random = new Random(seed);
        this.folder = Files.createTempDirectory("fengqiao-faults");
        this.java = new SlimJava(folder);
    }

    /**
     * What was found.
     *
     * @param differences documents and figures that were not what the log says
     */
    public record Outcome(int kills, long histories, long differences) {}

    /**
     * Runs until so many processes were killed.
     *
     * @param progress told the number of kills after each
     */
    public Outcome run(int wanted, IntConsumer progress)
            throws IOException, InterruptedException, ExecutionException {
        CompletableFuture<Long> comparing = CompletableFuture.completedFuture(0L);
        try (MongoClient client = MongoClients.create(mongoUri)) {
            train(client);
            while (kills < wanted) {
                List<StoredEvent> events =
                        new CountyYear(random.nextLong(), 30, "451324", "431124").next(EVENTS);
                String name = "faults-" + histories + "-" + ProcessHandle.current().pid();
                project(name, events, wanted, progress);
                differences += comparing.get();
                MongoDatabase database = client.getDatabase(name);
                comparing = CompletableFuture.supplyAsync(() -> compare(database, events));
                histories++;
            }
            differences += comparing.get();
        }
        return new Outcome(kills, histories, differences);
    }

    /** Lets one process come to its end undisturbed, so that later ones start from its archive. */
    private void train(MongoClient client) throws IOException, InterruptedException {
        Path file = folder.resolve("training");
        EventsFile.write(file, new CountyYear(0, 3, "451324").next(200));
        String name = "faults-training-" + ProcessHandle.current().pid();
        Process process = spawn(name, file);
        begin(process);
        differences += process.waitFor() == 0 ? 0 : 1;
        client.getDatabase(name).drop();
    }

    private static long compare(MongoDatabase database, List<StoredEvent> events) {
        long found = FoldComparison.differences(database, events);
        database.drop();
        return found;
    }

    private void project(
            String database, List<StoredEvent> events, int wanted, IntConsumer progress)
            throws IOException, InterruptedException {
        Path file = folder.resolve(database);
        EventsFile.write(file, events);
        Process next = spawn(database, file);
        while (true) {
            Process working = next;
            begin(working);
            next = spawn(database, file);
            if (kills < wanted && isKilled(working)) {
                progress.accept(++kills);
            } else if (working.waitFor() == 0) {
                next.destroyForcibly();
                Files.delete(file);
                return;
            } else {
                differences++;
            }
        }
    }

    private static void begin(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        process.inputReader().readLine();
    }

    /** Lets it live for a random while; false where it came to its end first. */
    private boolean isKilled(Process process) throws InterruptedException {
        if (process.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS)) {
            return false;
        }
        process.destroyForcibly();
        process.waitFor();
        return true;
    }

    private Process spawn(String database, Path file) throws IOException {
        return java.start(
                SlimProjector.class, mongoUri, database, file.toString(), Integer.toString(BATCH));
    }
}
