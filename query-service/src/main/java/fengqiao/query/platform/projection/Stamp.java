package fengqiao.query.platform.projection;

/** Batch and partition in one number, so that one index finds what a batch has written. */
public final class Stamp {
    private static final int PARTITION_BITS = 12;

    /** Of documents that were loaded in bulk, by no batch. */
    public static final long LOADED = 0;

    private Stamp() {}

    static long of(long batch, int partition) {
        return batch << PARTITION_BITS | partition;
    }

    static long batchOf(long stamp) {
        return stamp >> PARTITION_BITS;
    }
}
