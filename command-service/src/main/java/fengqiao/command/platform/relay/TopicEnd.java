package fengqiao.command.platform.relay;

/**
 * The last record of a partition.
 *
 * @param position 0 where the partition is empty
 * @param offset -1 where the partition is empty
 * @param eventId empty where the partition is empty
 */
record TopicEnd(long position, long offset, String eventId) {
    static final TopicEnd EMPTY = new TopicEnd(0, -1, "");
}
