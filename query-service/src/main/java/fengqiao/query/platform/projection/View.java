package fengqiao.query.platform.projection;

import fengqiao.kernel.Recorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read model as a pure fold over events: no input or output, no clock, no chance.
 *
 * <p>All events of one document come from one stream, so that a document can be folded anew from
 * its stream alone.
 *
 * @param <D> what a document says; immutable
 */
public interface View<D> {

    /** Short name, part of collection names and of addresses. */
    String name();

    /** Raised whenever the fold gives other documents than before: they are then built anew. */
    int version();

    /** Whether events of this wire name, even unknown ones, could change a document. */
    boolean concerns(String wireName);

    /** Ids of the documents the event changes. */
    List<String> route(Recorded<?> event);

    /**
     * The document after the event.
     *
     * @param document null before its first event
     */
    D fold(@Nullable D document, Recorded<?> event);

    /** The same for a view whose events change several documents, each in its own way. */
    default D fold(String id, @Nullable D document, Recorded<?> event) {
        return fold(document, event);
    }

    /**
     * What the document adds to totals; several rows for one figure add up. Gives an answer for
     * whatever {@link #fold} returned: what could not be counted must not be folded.
     */
    default List<Contribution> contributions(D document) {
        return List.of();
    }

    /** How the document is stored. */
    DocumentForm<D> form();

    /** Orders that lists are read in: field names, descending where they begin with '-'. */
    default List<List<String>> orders() {
        return List.of();
    }

    /** Documents an event changes; none where that cannot be said. */
    static List<String> idsOf(View<?> view, Incoming incoming) {
        Recorded<?> event = incoming.event();
        if (event == null) {
            return List.of();
        }
        try {
            return view.route(event);
        } catch (RuntimeException e) {
            return List.of(); // found again, and parked, when the batch is folded
        }
    }
}
