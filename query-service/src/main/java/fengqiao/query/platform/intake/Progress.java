package fengqiao.query.platform.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far each partition's events are folded into the generations that queries read. Safe for many
 * threads.
 */
public final class Progress {
    private final Map<Integer, Place> places = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long movements;

    /**
     * @param position of the last event folded in
     * @param complete every event of the partition up to here is folded in, whichever is its last
     * @param offset of the next record, -1 while unknown
     * @param recordedAt of the last event folded in
     */
    public record Place(long position, long complete, long offset, Instant recordedAt) {
        static final Place START = new Place(0, 0, -1, Instant.EPOCH);
    }

    public Place place(int partition) {
        return places.getOrDefault(partition, Place.START);
    }

    /** The highest position folded in anywhere. */
    public long position() {
        return places.values().stream().mapToLong(Place::position).max().orElse(0);
    }

    void folded(int partition, long position, long offset, Instant recordedAt) {
        places.compute(
                partition,
                (key, before) -> {
                    Place old = before == null ? Place.START : before;
                    return new Place(
                            Math.max(position, old.position()),
                            Math.max(position, old.complete()),
                            offset,
                            recordedAt.isAfter(old.recordedAt()) ? recordedAt : old.recordedAt());
                });
        signal();
    }

    /** Nothing up to the position is under way to the partition any more. */
    void complete(int partition, long position) {
        Place now = place(partition);
        if (now.complete() < position) {
            places.computeIfPresent(
                    partition,
                    (key, old) ->
                            new Place(
                                    old.position(),
                                    Math.max(old.complete(), position),
                                    old.offset(),
                                    old.recordedAt()));
            signal();
        }
    }

    private void signal() {
        lock.lock();
        try {
            movements++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Counts up whenever anything was folded in. */
    public long movements() {
        lock.lock();
        try {
            return movements;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until {@link #movements} differs from what was seen, or the time is over. */
    public long awaitMovement(long seen, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (movements == seen && left > 0) {
                left = moved.awaitNanos(left);
            }
            return movements;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until every event of the partition up to a position is folded in.
     *
     * @return false where the time was over first
     */
    public boolean await(int partition, long position, Duration atMost)
            throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        lock.lock();
        try {
            while (place(partition).complete() < position) {
                long left = end - System.nanoTime();
                if (left <= 0 || !moved.await(left, TimeUnit.NANOSECONDS) && left <= 0) {
                    return place(partition).complete() >= position;
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
