package fengqiao.bench.service;

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

/**
 * A service in a process of its own, started by {@link Served}; with the JVM options of this
 * process but for the heap. It is to end with its stdin, so that it never outlives the benchmark.
 */
public final class ServiceProcess implements AutoCloseable {
    /**
     * All of it from the start, as the product has it: else G1 stays small and marks without end.
     */
    private static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g");

    private final Process process;
    private int port;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /**
     * Begins to start; {@link #awaitReady} waits.
     *
     * @param main its first argument is {@code role}, the others are settings for Spring
     */
    public static ServiceProcess start(Class<?> main, String role, List<String> settings)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xm"))
                .forEach(command::add);
        command.addAll(HEAP);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(main.getName(), role));
        command.addAll(settings);
        return new ServiceProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /**
     * What every side is set up with.
     *
     * @param name of its log file in the folder
     * @param url of its database on {@link TunedPostgres}
     */
    public static List<String> settings(Path folder, String name, String url) {
        return List.of(
                "--spring.config.name=standalone",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.threshold.console=OFF",
                "--logging.file.name=" + folder.resolve(name + ".log"),
                "--fengqiao.demo=true",
                "--fengqiao.data-dir=" + folder,
                "--fengqiao.vault.key-file=" + folder.resolve("vault-keys"),
                "--fengqiao.postgres.url=" + url,
                "--fengqiao.postgres.username=" + TunedPostgres.USER,
                "--fengqiao.postgres.password=" + TunedPostgres.USER);
    }

    /**
     * Waits until it serves.
     *
     * @throws IllegalStateException where it ends instead
     */
    public void awaitReady() throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith(Served.READY)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the service did not start; its log is in its folder");
        }
        port = Integer.parseInt(line.substring(Served.READY.length()));
    }

    public int port() {
        return port;
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Processor time taken so far. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** One line on its stdin. */
    public void tell(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /** SIGKILL, without a word. */
    public void kill() throws InterruptedException {
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
