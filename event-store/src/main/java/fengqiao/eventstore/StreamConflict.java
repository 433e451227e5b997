package fengqiao.eventstore;

/** The place in the stream, or the event id, is taken; nothing of the append was stored. */
public final class StreamConflict extends EventLogException {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long sequence;

    StreamConflict(String stream, long sequence) {
        super(
                "stream %s has an event at %d already, or its event id is taken"
                        .formatted(stream, sequence),
                null);
        this.stream = stream;
        this.sequence = sequence;
    }

    /** The stream of the refused event. */
    public String stream() {
        return stream;
    }

    /** The sequence of the refused event. */
    public long sequence() {
        return sequence;
    }
}
