package fengqiao.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What waits to be written: filled by any thread up to a bound, emptied batch by batch by the
 * writer alone.
 */
final class BatchQueue {

    private static final long LOOK_AROUND_MILLIS = 50;

    private final EventLogSettings settings;
    private final ArrayBlockingQueue<PendingAppend> queue;
    private final Deque<PendingAppend> first = new ArrayDeque<>();

    BatchQueue(EventLogSettings settings) {
        this.settings = settings;
        this.queue = new ArrayBlockingQueue<>(settings.queuedAppends());
    }

    /** False when the bound is reached. */
    boolean offer(PendingAppend pending) {
        return queue.offer(pending);
    }

    int size() {
        return queue.size();
    }

    boolean idle() {
        return first.isEmpty() && queue.isEmpty();
    }

    /** Puts back what a crash has undone, ahead of all others and in its old order. */
    void first(List<PendingAppend> lost) {
        lost.reversed().forEach(first::addFirst);
    }

    /** Fails those offered before that time: none of them is in PostgreSQL. */
    void giveUp(long beforeNanos) {
        queue.drainTo(first);
        first.removeIf(pending -> {
            boolean old = pending.offeredAt - beforeNanos < 0;
            return old
                    && pending.answer.completeExceptionally(
                            new LogFailure("PostgreSQL is unreachable", null));
        });
    }

    void refuseAll() {
        queue.drainTo(first);
        first.forEach(pending -> pending.answer.completeExceptionally(new LogClosed()));
        first.clear();
    }

    /**
     * Waits for work; places in one stream never share a batch, so that the second is judged by the
     * first's fate.
     */
    List<PendingAppend> collect(Flusher flusher) throws InterruptedException {
        List<PendingAppend> batch = new ArrayList<>();
        Set<Object> places = new HashSet<>();
        int events = 0;
        long bytes = 0;
        if (first.isEmpty()) {
            PendingAppend next = queue.poll(LOOK_AROUND_MILLIS, TimeUnit.MILLISECONDS);
            if (next == null) {
                return batch;
            }
            first.add(next);
        }
        flusher.awaitBalance(() -> first.size() + queue.size());
        if (first.size() < settings.batchEvents()) {
            queue.drainTo(first, settings.batchEvents());
        }
        while (!first.isEmpty()) {
            PendingAppend next = first.peek();
            boolean full =
                    events + next.events() > settings.batchEvents()
                            || bytes + next.bytes > settings.batchBytes();
            if (!batch.isEmpty() && (full || !claim(next, places))) {
                break;
            }
            if (batch.isEmpty()) {
                claim(next, places);
            }
            batch.add(first.remove());
            events += next.events();
            bytes += next.bytes;
        }
        return batch;
    }

    private static boolean claim(PendingAppend next, Set<Object> places) {
        boolean free = true;
        for (NewEvent event : next.append.events()) {
            free &=
                    places.add(new Place(event.stream(), event.sequence()))
                            & places.add(event.eventId());
        }
        return free;
    }

    private record Place(String stream, long sequence) {}
}
