package fengqiao.bench.start;

import fengqiao.bench.Api;
import fengqiao.bench.Duel;
import fengqiao.bench.Figure;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.intake.demo.DemoYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From the call of the script to the first receipt, and to a dashboard that is right again. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        resourceBundle = "fengqiao.bench.messages")
public final class StartBench implements Callable<Integer> {
    private static final double COLD_AIM = 30;
    private static final double RESTART_AIM = 10;
    private static final String COUNTY = "451324";
    private static final int SAME_BEFORE_IT_IS_RIGHT = 4;
    private static final String WORKER = "w-451324-001";

    @Option(names = "--figures", split = ",", descriptionKey = "start.figures")
    private List<String> figures = List.of("cold", "restart");

    @Option(names = "--rounds", descriptionKey = "start.rounds")
    private int rounds = 3;

    @Option(names = "--matters", descriptionKey = "start.matters")
    private int matters = 100_000;

    /** For picocli. */
    public StartBench() {}

    @Override
    public Integer call() throws Exception {
        Product.build();
        if (figures.contains("cold")) {
            cold();
        }
        if (figures.contains("restart")) {
            restart();
        }
        return 0;
    }

    private void cold() throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Path data = Files.createTempDirectory("fengqiao-start");
            try (Product product = Product.start(data)) {
                product.signIn("worker");
                double signedIn = product.seconds();
                product.until("receipt", () -> report(product.api()));
                seconds.add(product.seconds());
                System.err.printf(
                        Locale.ROOT,
                        "start cold round %d: signed in after %.1f s, receipt after %.1f s%n",
                        round,
                        signedIn,
                        seconds.getLast());
            }
            delete(data);
        }
        Figure.beside("start", "cold_to_first_receipt", Duel.median(seconds), "s", COLD_AIM)
                .print();
    }

    /** What the page for reporting does: it asks for the worker's grids and reports in one. */
    private static boolean report(Api api) throws IOException, InterruptedException {
        JsonNode grids = api.get("/api/grid-workers/" + WORKER).require(200).get("grids");
        Map<String, Object> report =
                Map.of(
                        "region",
                        grids.get(0).get("code").asString(),
                        "category",
                        "02.01.01",
                        "text",
                        "村口路灯不亮，夜间出行不便。");
        return api.post("/api/matters", report).require(201).hasNonNull("receiptNumber");
    }

    private void restart() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("fengqiao-restart");
        long events = ManyMatters.append(DataFolder.prepare(data), COUNTY, matters);
        System.err.printf("start restart: %d matters, %d events in the log%n", matters, events);
        JsonNode right = settled(data);
        List<Double> seconds = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            try (Product product = Product.start(data)) {
                product.signIn("viewer");
                double signedIn = product.seconds();
                product.until("the dashboard", () -> figures(product.api()).equals(right));
                seconds.add(product.seconds());
                System.err.printf(
                        Locale.ROOT,
                        "start restart round %d: signed in after %.1f s, right after %.1f s%n",
                        round,
                        signedIn,
                        seconds.getLast());
            }
        }
        delete(data);
        Figure.beside("start", "restart_100k_matters", Duel.median(seconds), "s", RESTART_AIM)
                .print();
    }

    /** Starts for the first time, lets the demo county join, and notes what is right. */
    private JsonNode settled(Path data) throws IOException, InterruptedException {
        try (Product product = Product.start(data)) {
            product.signIn("viewer");
            product.until("the demo county", () -> new DemoYear(data).isLoaded());
            product.until("all matters", () -> registered(figures(product.api())) > matters);
            JsonNode right = figures(product.api());
            int same = 0;
            while (same < SAME_BEFORE_IT_IS_RIGHT) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
                JsonNode now = figures(product.api());
                same = now.equals(right) && now.get("lag").asInt() == 0 ? same + 1 : 0;
                right = now;
            }
            System.err.printf(
                    Locale.ROOT,
                    "start restart: %d matters on the dashboard after %.1f s, stopping%n",
                    registered(right),
                    product.seconds());
            return right;
        }
    }

    private static int registered(JsonNode dashboard) {
        return dashboard.get("figures").get("registered").get("value").asInt();
    }

    /** All that does not change with the moment of asking, and the lag. */
    private static JsonNode figures(Api api) throws IOException, InterruptedException {
        String period = "from=2024-01-01&to=" + LocalDate.now(LegalDay.ZONE);
        var all =
                (ObjectNode) api.get("/api/dashboard?region=" + COUNTY + "&" + period).require(200);
        all.remove("asOf");
        all.set("lag", all.get("lag").get("events"));
        return all;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
