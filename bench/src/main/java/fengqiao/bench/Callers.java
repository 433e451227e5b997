package fengqiao.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A closed loop of virtual threads: each calls again as soon as it is answered. */
public final class Callers {

    private Callers() {}

    /**
     * Calls for about that time.
     *
     * @return calls per second
     * @throws ExecutionException when a call failed
     */
    public static double perSecond(int callers, Duration time, Runnable call)
            throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            long end = start + time.toNanos();
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                counts.add(threads.submit(() -> loop(end, call)));
            }
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum * 1e9 / (System.nanoTime() - start);
        }
    }

    private static Long loop(long end, Runnable call) {
        long count = 0;
        while (System.nanoTime() - end < 0) {
            call.run();
            count++;
        }
        return count;
    }
}
