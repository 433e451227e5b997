package fengqiao.eventstore;

import org.jspecify.annotations.Nullable;

/** Why an append was not acknowledged. */
public abstract sealed class EventLogException extends RuntimeException
        permits StreamConflict,
                SideRowConflict,
                LogOverloaded,
                LogClosed,
                LogFailure,
                AppendFateUnknown {

    private static final long serialVersionUID = 1L;

    EventLogException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
