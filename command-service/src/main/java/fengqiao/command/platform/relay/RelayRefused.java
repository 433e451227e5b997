package fengqiao.command.platform.relay;

/**
 * Log and topic do not fit each other; going on would lose or forge events, so a person decides.
 */
final class RelayRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What does not fit. */
    enum Reason {
        /** The topic holds positions the log has not: the log was restored from a backup. */
        TOPIC_AHEAD_OF_LOG,
        /** A record and the row of its position are different events. */
        TOPIC_OF_ANOTHER_LOG,
        /** A record carries no position. */
        FOREIGN_RECORD,
        /** Counties would move to other partitions and lose their order. */
        PARTITIONS_CHANGED,
        /** The topic lost records and went on without them. */
        TOPIC_LOST_RECORDS
    }

    private final Reason reason;

    RelayRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
