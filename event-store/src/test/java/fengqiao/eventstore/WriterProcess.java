package fengqiao.eventstore;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * A writer of its own process: appends to streams of its own and to streams all writers fight over,
 * and prints the event ids of each acknowledged append with its positions, one line each, only
 * after the acknowledgement.
 */
final class WriterProcess {

    static final int SHARED_STREAMS = 5;

    private WriterProcess() {}

    /**
     * Arguments: port, database, name of the writer, how many appends (0 = until killed), how many
     * at once.
     */
    public static void main(String[] args) {
        int port = Integer.parseInt(args[0]);
        String name = args[2];
        long count = Long.parseLong(args[3]);
        Semaphore free = new Semaphore(Integer.parseInt(args[4]));
        PrintStream out = System.out;
        try (EventLog log = EventLog.open(Sources.of(port, args[1]), EventLogSettings.defaults())) {
            out.println("ready");
            out.flush();
            for (long i = 0; count == 0 || i < count; i++) {
                free.acquireUninterruptibly();
                one(log, name, i, out).whenComplete((done, failure) -> free.release());
            }
            free.acquireUninterruptibly(Integer.parseInt(args[4]));
        }
        out.println("done");
        out.flush();
    }

    private static CompletableFuture<Appended> one(
            EventLog log, String name, long i, PrintStream out) {
        String id = name + "-" + i;
        boolean shared = i % 10 == 9;
        Append append =
                shared
                        ? Append.of(Events.event(id, "shared" + i % SHARED_STREAMS, i / 10))
                        : Append.of(
                                Events.event(id, name + "-s" + i, 0),
                                Events.event(id + "b", name + "-s" + i, 1));
        return log.append(append)
                .whenComplete((done, failure) -> {
                    if (failure == null) {
                        out.println(id + " " + done.firstPosition() + " " + done.lastPosition());
                        out.flush();
                    } else if (!(failure instanceof StreamConflict)) {
                        out.println("failed " + id + " " + failure);
                        out.flush();
                    }
                });
    }

    /** Starts one on the class path of the tests. */
    static Process start(
            int port, String database, String name, long count, int atOnce, Path output) {
        List<String> command =
                Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                WriterProcess.class.getName(),
                                String.valueOf(port),
                                database,
                                name,
                                String.valueOf(count),
                                String.valueOf(atOnce))
                        .toList();
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
