package fengqiao.command.platform.relay;

import java.util.Arrays;

/**
 * How far Kafka has acknowledged.
 *
 * @param position all events up to here are in the topic
 * @param positions position of each partition's last record up to there, 0 if none
 * @param offsets offset of the same record, -1 if none
 */
@SuppressWarnings("ArrayRecordComponent")
record Checkpoint(long position, long[] positions, long[] offsets) {
    static Checkpoint start(int partitions) {
        long[] none = new long[partitions];
        Arrays.fill(none, -1);
        return new Checkpoint(0, new long[partitions], none);
    }

    Checkpoint copy() {
        return new Checkpoint(position, positions.clone(), offsets.clone());
    }
}
