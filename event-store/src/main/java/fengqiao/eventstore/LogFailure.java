package fengqiao.eventstore;

import org.jspecify.annotations.Nullable;

/** PostgreSQL refused the append for another reason than a conflict; nothing of it was stored. */
public final class LogFailure extends EventLogException {

    private static final long serialVersionUID = 1L;

    LogFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
