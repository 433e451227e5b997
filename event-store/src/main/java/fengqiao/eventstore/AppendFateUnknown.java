package fengqiao.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * The connection was lost during the commit and nobody could ask PostgreSQL since: stored or not,
 * look by event id.
 */
public final class AppendFateUnknown extends EventLogException {

    private static final long serialVersionUID = 1L;

    AppendFateUnknown(@Nullable Throwable cause) {
        super("it is not known whether the append was stored", cause);
    }
}
