package fengqiao.bench.append;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate that is loaded, changed and stored. */
final class Note {

    /** Brings a note into being. */
    record OpenNote(String id, String text) {}

    /** Changes one. */
    record AmendNote(String id, String text) {}

    /** It is there. */
    record NoteOpened(String id, String text, String grid, int persons) {}

    /** It was changed. */
    record NoteAmended(String id, String text, String grid, int persons) {}

    @AggregateIdentifier private @Nullable String id;

    private int amendments;

    /** For Axon. */
    Note() {}

    Note(OpenNote command) {
        AggregateLifecycle.apply(
                new NoteOpened(command.id(), command.text(), "451324100201001", 3));
    }

    void amend(AmendNote command) {
        AggregateLifecycle.apply(
                new NoteAmended(command.id(), command.text(), "451324100201001", amendments));
    }

    @EventSourcingHandler
    void on(NoteOpened event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(NoteAmended event) {
        amendments = event.persons() + 1;
    }
}
