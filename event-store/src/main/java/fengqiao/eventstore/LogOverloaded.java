package fengqiao.eventstore;

/** The queue is full; the append was not taken and may be tried again later. */
public final class LogOverloaded extends EventLogException {

    private static final long serialVersionUID = 1L;

    LogOverloaded(int queued) {
        super("event log has %d appends waiting".formatted(queued), null);
    }
}
