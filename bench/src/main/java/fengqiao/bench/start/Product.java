package fengqiao.bench.start;

import fengqiao.bench.Api;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.issuer.DemoAccounts;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** {@code ./fengqiao run} over a data folder, from the call of the script to its end. */
final class Product implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(60);

    private final Process process;
    private final Path data;
    private final Api api;
    private final long started;

    private Product(Process process, Path data, int port, long started) {
        this.process = process;
        this.data = data;
        this.api = new Api(URI.create("http://localhost:" + port + "/"));
        this.started = started;
    }

    /** Makes sure that all is built, the start-up cache too. */
    static void build() throws IOException, InterruptedException {
        if (script("version").start().waitFor() != 0) {
            throw new IllegalStateException("not built; the script has said why");
        }
    }

    static Product start(Path data) throws IOException {
        int port = freePort();
        ProcessBuilder script =
                script("run", "--data", data.toString(), "--port", Integer.toString(port));
        long started = System.nanoTime();
        return new Product(script.start(), data, port, started);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static ProcessBuilder script(String... arguments) {
        String script = System.getProperty("fengqiao.script", "./fengqiao");
        ProcessBuilder builder = new ProcessBuilder(script);
        builder.command().addAll(List.of(arguments));
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    Api api() {
        return api;
    }

    Path data() {
        return data;
    }

    /** Since the script was called. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** Waits until somebody can sign in, and does so. */
    void signIn(String username) throws InterruptedException {
        until(
                "sign-in",
                () -> {
                    api.signIn(username, DemoAccounts.password(new Secrets(new DataFolder(data))));
                    return true;
                });
    }

    /**
     * Asks again and again until it is so; what the product does not answer yet, or refuses because
     * it is not ready, is not so.
     *
     * @throws IllegalStateException where it took too long or the process has ended
     */
    void until(String what, Callable<Boolean> isSo) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(isSo)) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("never came: " + what);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static boolean holds(Callable<Boolean> isSo) throws InterruptedException {
        try {
            return isSo.call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception notYet) {
            return false;
        }
    }

    /** Stops as Ctrl-C does. */
    @Override
    public void close() throws InterruptedException {
        api.close();
        process.destroy();
        if (!process.waitFor(STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
