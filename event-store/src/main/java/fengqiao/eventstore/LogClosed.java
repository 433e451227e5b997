package fengqiao.eventstore;

/** The log is closed; the append was not stored. */
public final class LogClosed extends EventLogException {

    private static final long serialVersionUID = 1L;

    LogClosed() {
        super("event log is closed", null);
    }
}
