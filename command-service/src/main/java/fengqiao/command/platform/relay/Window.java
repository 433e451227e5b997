package fengqiao.command.platform.relay;

import java.util.ArrayDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Events sent and not yet settled, in the order of the log. The relay's thread adds and settles,
 * the producer's thread acknowledges.
 */
final class Window {
    private static final int UNCHANGED = -1;
    private static final long OPEN = Long.MIN_VALUE;

    private final Semaphore free;
    private final ArrayDeque<Sent> sent = new ArrayDeque<>();
    private final long[] positions;
    private final long[] offsets;
    private long position;
    private volatile @Nullable Exception failure;

    /** Room for {@code size} events beyond what is acknowledged. */
    Window(int size, Checkpoint from) {
        free = new Semaphore(size);
        position = from.position();
        positions = from.positions().clone();
        offsets = from.offsets().clone();
    }

    /** An event on its way; one the partition holds already needs no acknowledgement. */
    final class Sent {
        private final long at;
        private final int partition;
        private volatile long offset;

        private Sent(long at, int partition, long offset) {
            this.at = at;
            this.partition = partition;
            this.offset = offset;
        }

        /** Called by the producer's thread. */
        void acknowledge(long acknowledgedOffset, @Nullable Exception problem) {
            if (problem != null) {
                failure = problem;
            } else {
                offset = acknowledgedOffset;
            }
            free.release();
        }
    }

    /** Waits for room at most that long. */
    boolean awaitRoom(long millis) throws InterruptedException {
        return free.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    Sent sent(long at, int partition) {
        var event = new Sent(at, partition, OPEN);
        sent.add(event);
        return event;
    }

    /** The partition has it already; its last record's offset is known. */
    void held(long at, int partition, TopicEnd end) {
        boolean last = at == end.position();
        sent.add(new Sent(at, last ? partition : UNCHANGED, last ? end.offset() : UNCHANGED));
    }

    /**
     * Takes over what is acknowledged without a gap.
     *
     * @throws RelayInterrupted where an event failed, or an offset shows that Kafka lost records
     */
    Checkpoint settle() {
        Sent first = sent.peek();
        while (first != null && first.offset != OPEN) {
            settle(first);
            sent.remove();
            first = sent.peek();
        }
        requireSound();
        return new Checkpoint(position, positions, offsets);
    }

    /**
     * To be asked after each sending, for a producer that knows no broker blocks for each event
     * anew.
     *
     * @throws RelayInterrupted where an event failed
     */
    void requireSound() {
        Exception problem = failure;
        if (problem != null) {
            throw new RelayInterrupted("Kafka refused an event", problem);
        }
    }

    private void settle(Sent event) {
        if (event.partition != UNCHANGED) {
            if (event.at > positions[event.partition] && event.offset <= offsets[event.partition]) {
                throw new RelayInterrupted("offsets went back: Kafka lost records", null);
            }
            positions[event.partition] = event.at;
            offsets[event.partition] = event.offset;
        }
        position = event.at;
    }

    boolean isEmpty() {
        return sent.isEmpty();
    }
}
