package fengqiao.query.platform.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events outside the read models, and what people decided about them. */
public interface DeadLetters {

    /** Events that wait for documents of a lane's partition, ascending by position. */
    List<ParkedEvent> open(String lane, int partition);

    /** Positions that people decided to leave out of a view, by document. */
    Map<String, Set<Long>> skipped(String view);

    /** Parks events; those already parked stay as they are. */
    void park(String lane, int partition, List<ParkedEvent> events);

    /** Documents somebody asked to fold anew, with their streams. */
    List<Refold> asked(String lane, int partition);

    /**
     * The document is folded anew up to its head; nothing waits for it any more, unless it was
     * asked for again meanwhile.
     */
    void released(String lane, Refold refold);

    /**
     * The document could again not be folded, and waits, unless it was asked for again meanwhile.
     */
    void heldBack(String lane, Refold refold, String error);

    /** Forgets what waits for a lane that is about to be built from the beginning. */
    void forget(String lane);

    /**
     * A document to fold anew.
     *
     * @param document as in {@link ParkedEvent}
     * @param request number of the latest request for it; a later one has a higher number
     */
    record Refold(String document, String stream, long request) {}
}
