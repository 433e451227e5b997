package fengqiao.query.platform.intake;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.query.platform.projection.LaneHead;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a partition is to be read on. An answer too early only costs time: what is folded in
 * already is recognised by its position.
 */
final class OffsetLocator {
    private final RelayCheckpoint checkpoint;
    private final LogReader log;

    OffsetLocator(RelayCheckpoint checkpoint, LogReader log) {
        this.checkpoint = checkpoint;
        this.log = log;
    }

    long locate(Consumer<byte[], byte[]> consumer, TopicPartition partition, LaneHead head) {
        long begin = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        if (head.position() == 0) {
            return begin;
        }
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        if (head.offset() >= begin && head.offset() <= end) {
            return head.offset();
        }
        Long relayed = afterRelayed(partition.partition(), head.position());
        if (relayed != null && relayed >= begin && relayed <= end) {
            return relayed;
        }
        return byTime(consumer, partition, head.position(), begin, end);
    }

    /** Behind the partition's last relayed record, where that is folded in. */
    private @Nullable Long afterRelayed(int partition, long position) {
        RelayCheckpoint.State state = checkpoint.read();
        return state != null
                        && partition < state.positions().length
                        && state.positions()[partition] <= position
                ? state.offsets()[partition] + 1
                : null;
    }

    /** Records bear the time the event was recorded, which never decreases with the position. */
    private long byTime(
            Consumer<byte[], byte[]> consumer,
            TopicPartition partition,
            long position,
            long begin,
            long end) {
        List<StoredEvent> last = log.after(position - 1, 1);
        if (last.isEmpty()) {
            return begin;
        }
        long millis = last.getFirst().recordedAt().toEpochMilli();
        OffsetAndTimestamp found =
                consumer.offsetsForTimes(Map.of(partition, millis)).get(partition);
        return found == null ? end : found.offset();
    }
}
