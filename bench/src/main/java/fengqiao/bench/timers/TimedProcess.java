package fengqiao.bench.timers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.bench.peer.TunedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A started {@link TimedService}; with the JVM options of this process but for the heap. */
final class TimedProcess implements AutoCloseable {
    private static final String HEAP = "-Xmx1g";

    private final Process process;
    private int port;

    private TimedProcess(Process process) {
        this.process = process;
    }

    /** Starts and waits until it serves. */
    static TimedProcess start(Path folder, String url, Duration ahead) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xmx"))
                .forEach(command::add);
        command.addAll(List.of(HEAP, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(TimedService.class.getName(), ahead.toString()));
        command.addAll(settings(folder, url));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        TimedProcess started = new TimedProcess(builder.start());
        started.awaitReady();
        return started;
    }

    private static List<String> settings(Path folder, String url) {
        return List.of(
                "--spring.config.name=standalone",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.threshold.console=OFF",
                "--logging.file.name=" + folder.resolve("timers.log"),
                "--fengqiao.demo=true",
                "--fengqiao.data-dir=" + folder,
                "--fengqiao.vault.key-file=" + folder.resolve("vault-keys"),
                "--fengqiao.timers.look=1s",
                "--fengqiao.timers.polling=100ms",
                "--fengqiao.timers.heartbeat=1s",
                "--fengqiao.timers.grace=0s",
                "--fengqiao.postgres.url=" + url,
                "--fengqiao.postgres.username=" + TunedPostgres.USER,
                "--fengqiao.postgres.password=" + TunedPostgres.USER);
    }

    private void awaitReady() throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith(TimedService.READY)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the service did not start; its log is in its folder");
        }
        port = Integer.parseInt(line.substring(TimedService.READY.length()));
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Lets its clock jump: to so much ahead of the system's. */
    void ahead(Duration by) throws IOException {
        process.getOutputStream().write((by + "\n").getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /** SIGKILL, without a word. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        if (!process.isAlive()) {
            return;
        }
        process.getOutputStream().close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
