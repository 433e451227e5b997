package fengqiao.bench.http;

import fengqiao.bench.Duel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Load over many connections from one thread that waits for whichever answers. The whole of it is a
 * write, a read and a glance at the head of the reply, so that the two cores are left to the
 * service and its PostgreSQL; a client with a thread a connection and objects for everything takes
 * as much of them as the service does.
 */
final class HttpLoad implements Duel.Side, AutoCloseable {
    private static final long PATIENCE_MILLIS = 30_000;

    private final Selector selector = Selector.open();
    private final List<Line> lines = new ArrayList<>();
    private final Supplier<byte[]> requests;

    HttpLoad(int port, int connections, Supplier<byte[]> requests) throws IOException {
        this.requests = requests;
        for (int i = 0; i < connections; i++) {
            lines.add(new Line(selector, new InetSocketAddress("127.0.0.1", port)));
        }
    }

    @Override
    public double run(Duration time) throws ExecutionException {
        try {
            return perSecond(time);
        } catch (IOException e) {
            throw new ExecutionException(e);
        }
    }

    /** Closed loop: each connection asks again as soon as it is answered. */
    double perSecond(Duration time) throws IOException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        for (Line line : lines) {
            line.send(requests.get(), start);
        }
        int busy = lines.size();
        long answered = 0;
        while (busy > 0) {
            for (Line line : answered(PATIENCE_MILLIS)) {
                answered++;
                long now = System.nanoTime();
                if (now < end) {
                    line.send(requests.get(), now);
                } else {
                    busy--;
                }
            }
        }
        return answered * 1e9 / (System.nanoTime() - start);
    }

    /**
     * Open loop: requests fall due at random moments, as if from a great many people, whether or
     * not earlier ones are answered. One that finds all connections busy leaves later, and its time
     * counts from when it fell due, so that a stall is seen by all whom it would have met.
     *
     * @return milliseconds from due to answered, ascending
     */
    List<Double> millis(double perSecond, Duration time) throws IOException {
        Random random = new Random(1);
        Deque<Line> idle = new ArrayDeque<>(lines);
        List<Double> millis = new ArrayList<>();
        long due = System.nanoTime();
        long end = due + time.toNanos();
        while (due < end || idle.size() < lines.size()) {
            long now = System.nanoTime();
            while (due <= now && due < end && !idle.isEmpty()) {
                idle.pop().send(requests.get(), due);
                due += (long) (-Math.log(1 - random.nextDouble()) / perSecond * 1e9);
            }
            for (Line line : answered(1)) {
                millis.add((System.nanoTime() - line.due()) / 1e6);
                idle.push(line);
            }
        }
        millis.sort(null);
        return millis;
    }

    private List<Line> answered(long waitMillis) throws IOException {
        if (selector.select(waitMillis) == 0 && waitMillis == PATIENCE_MILLIS) {
            throw new IllegalStateException("no answer within " + waitMillis + " ms");
        }
        List<Line> answered = new ArrayList<>();
        for (SelectionKey key : selector.selectedKeys()) {
            if (key.attachment() instanceof Line line && line.receive()) {
                answered.add(line);
            }
        }
        selector.selectedKeys().clear();
        return answered;
    }

    @Override
    public void close() throws IOException {
        for (Line line : lines) {
            line.close();
        }
        selector.close();
    }
}
