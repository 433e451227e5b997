package fengqiao.bench.timers;

import fengqiao.bench.Api;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A few grid workers, each reporting at most fifty times a second: no load, only somebody there.
 */
final class Reporters {
    private static final int CALLERS = 4;
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(20);
    private static final String WORKER = "w-451324-001";
    private static final Map<String, Object> REPORT =
            Map.of(
                    "region",
                    Registrations.GRID,
                    "category",
                    "02.01.01",
                    "text",
                    "村口路灯不亮，夜间出行不便。",
                    "persons",
                    3);

    private final URI base;
    private final String password;

    Reporters(URI base, String password) {
        this.base = base;
        this.password = password;
    }

    /** Makes the county's grid and its worker known. */
    void settle() throws IOException, InterruptedException {
        List<Map<String, String>> regions = new ArrayList<>();
        for (String code :
                List.of(
                        Registrations.COUNTY,
                        "451324100",
                        Registrations.VILLAGE,
                        Registrations.GRID)) {
            regions.add(Map.of("code", code, "name", code, "validFrom", "2020-01-01"));
        }
        var worker =
                Map.of(
                        "worker",
                        WORKER,
                        "grids",
                        List.of(Registrations.GRID),
                        "from",
                        "2020-01-01");
        try (Api api = new Api(base)) {
            api.signIn("importer", password);
            var batch =
                    Map.of("regions", regions, "units", List.of(), "gridWorkers", List.of(worker));
            api.post("/api/directory-batches", batch).require(200);
        }
    }

    /** What somebody does while the workers report. */
    @FunctionalInterface
    interface Meanwhile {
        /** Returns when they may stop. */
        void run() throws Exception;
    }

    /**
     * Reports until that is over.
     *
     * @return milliseconds from asked to answered, ascending
     */
    List<Double> millisDuring(Meanwhile meanwhile) throws Exception {
        var stop = new CountDownLatch(1);
        List<Future<List<Double>>> callers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit(() -> report(stop)));
            }
            try {
                meanwhile.run();
            } finally {
                stop.countDown();
            }
        }
        return sorted(callers);
    }

    private static List<Double> sorted(List<Future<List<Double>>> callers)
            throws ExecutionException, InterruptedException {
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> caller : callers) {
            all.addAll(caller.get());
        }
        all.sort(null);
        return all;
    }

    private List<Double> report(CountDownLatch stop) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        try (Api api = new Api(base)) {
            api.signIn("worker", password);
            long spent = 0;
            while (!stop.await(Math.max(0, EVERY - spent), TimeUnit.NANOSECONDS)) {
                long begun = System.nanoTime();
                api.post("/api/matters", REPORT).require(201);
                spent = System.nanoTime() - begun;
                millis.add(spent / 1e6);
            }
        }
        return millis;
    }
}
