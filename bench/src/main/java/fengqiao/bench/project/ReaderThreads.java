package fengqiao.bench.project;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Runs the same work on as many threads as read Kafka, and waits for all. */
final class ReaderThreads {
    private ReaderThreads() {}

    static void run(IntConsumer work) throws ExecutionException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(KafkaEvents.THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < KafkaEvents.THREADS; thread++) {
                int own = thread;
                running.add(threads.submit(() -> work.accept(own)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }
}
