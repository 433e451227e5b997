package fengqiao.command.platform.relay;

import fengqiao.command.platform.relay.RelayRefused.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to go on so that each partition gets every event once: the log is read again from a point
 * that is surely complete, and what a partition already holds is passed over. A partition holds an
 * unbroken run of its events, since one idempotent producer at a time writes it in order.
 *
 * @param checkpoint the state of Kafka up to the point from which the log is read
 * @param ends last record of each partition: up to there it needs nothing
 */
record Resumption(Checkpoint checkpoint, List<TopicEnd> ends) {

    /**
     * @param stored what was last stored, null if nothing
     * @param ends last record of each partition
     * @param head last durable position of the log
     * @throws RelayRefused where topic and log do not fit
     */
    static Resumption of(@Nullable Checkpoint stored, List<TopicEnd> ends, long head) {
        Checkpoint known = stored == null ? Checkpoint.start(ends.size()) : stored;
        if (known.positions().length != ends.size()) {
            throw new RelayRefused(
                    Reason.PARTITIONS_CHANGED, known.positions().length + " to " + ends.size());
        }
        long from = known.position();
        for (int partition = 0; partition < ends.size(); partition++) {
            TopicEnd end = ends.get(partition);
            if (end.position() > head) {
                throw new RelayRefused(
                        Reason.TOPIC_AHEAD_OF_LOG, end.position() + " after " + head);
            }
            if (lost(known, partition, end)) {
                from = Math.min(from, end.position());
            }
        }
        return new Resumption(at(from, known, ends), ends);
    }

    /** A topic made anew, or a broker that lost power before its disk had everything. */
    private static boolean lost(Checkpoint known, int partition, TopicEnd end) {
        if (end.position() < known.positions()[partition]) {
            return true;
        }
        if (end.offset() < known.offsets()[partition]) {
            throw new RelayRefused(
                    Reason.TOPIC_LOST_RECORDS,
                    "partition %d ends at offset %d before %d"
                            .formatted(partition, end.offset(), known.offsets()[partition]));
        }
        return false;
    }

    private static Checkpoint at(long from, Checkpoint known, List<TopicEnd> ends) {
        Checkpoint checkpoint = new Checkpoint(from, known.positions(), known.offsets()).copy();
        for (int partition = 0; partition < ends.size(); partition++) {
            TopicEnd end = ends.get(partition);
            if (end.position() < known.positions()[partition]) {
                checkpoint.positions()[partition] = end.position();
                checkpoint.offsets()[partition] = end.offset();
            }
        }
        return checkpoint;
    }
}
