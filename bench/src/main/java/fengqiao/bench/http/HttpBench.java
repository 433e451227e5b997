package fengqiao.bench.http;

import fengqiao.bench.Api;
import fengqiao.bench.Duel;
import fengqiao.bench.Figure;
import fengqiao.bench.Percentile;
import fengqiao.bench.Stolen;
import fengqiao.bench.peer.TunedPostgres;
import fengqiao.bench.service.ServiceProcess;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.folder.Secrets;
import fengqiao.standalone.issuer.DemoAccounts;
import fengqiao.vault.MasterKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Durable reports over HTTP, and how long they take at half of the rate that was reached. */
@Command(name = "http", mixinStandardHelpOptions = true, resourceBundle = "fengqiao.bench.messages")
public final class HttpBench implements Callable<Integer> {
    private static final String PER_SECOND = "reports/s";
    private static final double P99_AIM = 25;
    private static final String COUNTY = "451324";
    private static final String WORKER = "w-451324-001";
    private static final List<String> GRIDS =
            IntStream.rangeClosed(1, 20)
                    .mapToObj(n -> String.format(Locale.ROOT, "451324100203%03d", n))
                    .toList();

    @Option(names = "--connections", descriptionKey = "http.connections")
    private int connections = 64;

    @Option(names = "--warm-up", descriptionKey = "http.warm-up")
    private int warmUps = 10;

    @Option(names = "--rounds", descriptionKey = "http.rounds")
    private int rounds = 4;

    @Option(names = "--seconds", descriptionKey = "http.seconds")
    private int seconds = 6;

    /** For picocli. */
    public HttpBench() {}

    @Override
    public Integer call() throws Exception {
        DataFolder folder = DataFolder.prepare(Files.createTempDirectory("fengqiao-http"));
        MasterKeys.generate(folder.path().resolve("vault-keys"));
        try (TunedPostgres postgres = TunedPostgres.start()) {
            postgres.create(MeasuredService.OURS);
            postgres.create(MeasuredService.PEER);
            try (ServiceProcess ours = start(MeasuredService.OURS, folder, postgres)) {
                ours.awaitReady();
                fillDirectory(ours, folder);
                Reports reports = reports(ours, folder);
                try (HttpLoad load = new HttpLoad(ours.port(), connections, reports::next)) {
                    double rate = duel(ours, load, folder, postgres);
                    halfLoad(load, rate / 2);
                    resent(ours, load, reports);
                }
            }
        }
        return 0;
    }

    private static ServiceProcess start(String side, DataFolder folder, TunedPostgres postgres)
            throws IOException {
        return MeasuredService.start(side, folder.path(), postgres.url(side));
    }

    private double duel(
            ServiceProcess ours, HttpLoad our, DataFolder folder, TunedPostgres postgres)
            throws IOException, InterruptedException, ExecutionException {
        try (ServiceProcess peer = start(MeasuredService.PEER, folder, postgres)) {
            peer.awaitReady();
            fillDirectory(peer, folder);
            Reports reports = reports(peer, folder);
            try (HttpLoad their = new HttpLoad(peer.port(), connections, reports::next)) {
                Figure figure =
                        new Duel("http", rounds, Duration.ofSeconds(seconds), warmUps)
                                .measure("durable_reports_per_second", PER_SECOND, our, their);
                figure.print();
                double a = cpuMicros(ours, our);
                double b = cpuMicros(peer, their);
                new Figure("http", "service_cpu_per_report", a, "µs", b, a / b).print();
                return figure.value();
            }
        }
    }

    /** What the service's own process takes, besides its PostgreSQL and this client. */
    private double cpuMicros(ServiceProcess service, HttpLoad load) throws ExecutionException {
        Duration before = service.cpu();
        long start = System.nanoTime();
        double perSecond = load.run(Duration.ofSeconds(seconds));
        double reports = perSecond * (System.nanoTime() - start) / 1e9;
        return service.cpu().minus(before).toNanos() / 1e3 / reports;
    }

    /** The peer has ended by now, as nobody runs both. */
    private void halfLoad(HttpLoad load, double rate) throws IOException {
        load.millis(rate, Duration.ofSeconds(seconds));
        Stolen stolen = Stolen.sinceNow();
        List<Double> millis = load.millis(rate, Duration.ofSeconds(seconds * 3L));
        System.err.printf(
                Locale.ROOT,
                "http half_load %.0f/s: median %.1f ms, p99 %.1f, p99.9 %.1f, longest %.1f%s%n",
                rate,
                Percentile.of(millis, 0.5),
                Percentile.of(millis, 0.99),
                Percentile.of(millis, 0.999),
                millis.getLast(),
                stolen);
        Figure.beside("http", "half_load_p99", Percentile.of(millis, 0.99), "ms", P99_AIM).print();
    }

    /**
     * Phones that were not answered send again: reports that were taken before, beside new ones.
     */
    private void resent(ServiceProcess ours, HttpLoad load, Reports reports)
            throws IOException, InterruptedException, ExecutionException {
        try (HttpLoad again = new HttpLoad(ours.port(), connections, reports.again()::next)) {
            new Duel("http", 3, Duration.ofSeconds(seconds), 1)
                    .measure("resent_reports_per_second", PER_SECOND, again, load)
                    .print();
        }
    }

    private static Reports reports(ServiceProcess service, DataFolder folder)
            throws IOException, InterruptedException {
        try (Api api = new Api(service.base())) {
            String token = api.signIn("worker", password(folder));
            return new Reports(service.port(), token, GRIDS);
        }
    }

    private static String password(DataFolder folder) {
        return DemoAccounts.password(new Secrets(folder));
    }

    private static void fillDirectory(ServiceProcess service, DataFolder folder)
            throws IOException, InterruptedException {
        List<String> codes = new ArrayList<>(List.of(COUNTY, "451324100", "451324100203"));
        codes.addAll(GRIDS);
        List<Map<String, String>> regions =
                codes.stream()
                        .map(code -> Map.of("code", code, "name", code, "validFrom", "2020-01-01"))
                        .toList();
        var worker = Map.of("worker", WORKER, "grids", GRIDS, "from", "2020-01-01");
        try (Api api = new Api(service.base())) {
            api.signIn("importer", password(folder));
            api.post(
                            "/api/directory-batches",
                            Map.of(
                                    "regions",
                                    regions,
                                    "units",
                                    List.of(),
                                    "gridWorkers",
                                    List.of(worker)))
                    .require(200);
        }
    }
}
