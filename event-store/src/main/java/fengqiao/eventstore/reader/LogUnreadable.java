package fengqiao.eventstore.reader;

import org.jspecify.annotations.Nullable;

/** PostgreSQL could not be read; nothing is known about the log's content. */
public final class LogUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Wraps what the driver said.
     *
     * @param doing what was being read
     * @param cause the driver's exception
     */
    public LogUnreadable(String doing, @Nullable Throwable cause) {
        super("event log unreadable: " + doing, cause);
    }
}
