package fengqiao.bench.http;

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

/** A started {@link MeasuredService}; with the JVM options of this process but for the heap. */
final class ServiceProcess implements AutoCloseable {
    private static final String HEAP = "-Xmx1g";

    private final Process process;
    private int port;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /** Begins to start; {@link #awaitReady} waits. */
    static ServiceProcess start(String side, Path folder, String url) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xmx"))
                .forEach(command::add);
        command.addAll(List.of(HEAP, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(MeasuredService.class.getName(), side));
        command.addAll(settings(side, folder, url));
        return new ServiceProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    private static List<String> settings(String side, Path folder, String url) {
        return List.of(
                "--spring.config.name=standalone",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.threshold.console=OFF",
                "--logging.file.name=" + folder.resolve(side + ".log"),
                "--fengqiao.demo=true",
                "--fengqiao.data-dir=" + folder,
                "--fengqiao.vault.key-file=" + folder.resolve("vault-keys"),
                "--fengqiao.postgres.url=" + url,
                "--fengqiao.postgres.username=" + TunedPostgres.USER,
                "--fengqiao.postgres.password=" + TunedPostgres.USER);
    }

    void awaitReady() throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith(MeasuredService.READY)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the service did not start; its log is in its folder");
        }
        port = Integer.parseInt(line.substring(MeasuredService.READY.length()));
    }

    int port() {
        return port;
    }

    /** Processor time taken so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    @Override
    public void close() throws IOException {
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
