package fengqiao.query.platform.deadletter;

/** PostgreSQL did not take or give a dead letter; the partition tries again later. */
public final class DeadLetterLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeadLetterLost(Throwable cause) {
        super("dead letters unreachable", cause);
    }
}
