package fengqiao.standalone.instance;

import fengqiao.standalone.embedded.EmbeddedNodes;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.DataVersion;
import fengqiao.standalone.folder.FolderLock;
import fengqiao.standalone.folder.InstanceFile;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * The whole product over one data folder. It stops in the order of the flow, HTTP, services, Kafka,
 * PostgreSQL, whoever asks: {@link #close}, Ctrl-C or SIGTERM; also when asked half-way through the
 * start.
 */
public final class Instance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Instance.class);

    private final StartOptions options;
    private final DataFolder data;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable EmbeddedNodes nodes;
    private boolean stopping;
    private int port;

    private Instance(StartOptions options) {
        this.options = options;
        this.data = DataFolder.prepare(options.data());
    }

    /**
     * @param steps told the name of each step as it begins
     * @throws fengqiao.standalone.refusal.Refusal with everything stopped again
     * @throws CancellationException where a signal came first
     */
    public static Instance start(StartOptions options, Consumer<String> steps) {
        var instance = new Instance(options);
        var onSignal = new Thread(instance::close, "stop");
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            instance.run(steps);
            return instance;
        } catch (RuntimeException e) {
            instance.close();
            throw e;
        }
    }

    private void run(Consumer<String> steps) {
        steps.accept("check");
        keep(() -> FolderLock.take(data));
        InstanceFile.delete(data);
        DataVersion.claim(data);
        FreeListener.require(options.bind(), options.port());
        FileLogging.begin(data);
        steps.accept("engines");
        EmbeddedNodes started = keep(() -> EmbeddedNodes.begin(data));
        nodes = started;
        var said = started.all().thenRun(() -> steps.accept("services"));
        var context = keep(() -> Services.start(options, data, started));
        said.join();
        serve(context);
        steps.accept("ready");
    }

    private void serve(WebServerApplicationContext context) {
        port = Objects.requireNonNull(context.getWebServer()).getPort();
        keep(() -> {
            InstanceFile.of(address(), port).write(data);
            return () -> InstanceFile.delete(data);
        });
    }

    /** Starts a part unless the stop came first, which then waits for it and stops it again. */
    private synchronized <T extends AutoCloseable> T keep(Callable<T> part) {
        if (stopping) {
            throw new CancellationException("stopped during the start");
        }
        try {
            T started = part.call();
            running.push(started);
            return started;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** How a caller on this machine reaches the instance. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    public StartOptions options() {
        return options;
    }

    public DataFolder data() {
        return data;
    }

    /** The servers inside, once they run. */
    public EmbeddedNodes nodes() {
        return Objects.requireNonNull(nodes, "not started yet");
    }

    @Override
    public synchronized void close() {
        stopping = true;
        while (!running.isEmpty()) {
            stop(running.pop());
        }
        stopped.countDown();
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("A part did not stop cleanly", e);
        }
    }
}
