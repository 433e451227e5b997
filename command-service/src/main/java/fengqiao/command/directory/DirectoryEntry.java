package fengqiao.command.directory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import fengqiao.kernel.directory.DirectoryEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a region, unit or worker: it holds the state and decides nothing. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public class DirectoryEntry {
    @AggregateIdentifier @JsonProperty private @Nullable String id;
    @JsonProperty private DirectoryState state = DirectoryState.NOTHING;

    /** For Axon, which then evolves it. */
    public DirectoryEntry() {}

    @EventSourcingHandler
    void on(DirectoryEvent event) {
        state = state.evolve(event);
        id = DirectoryState.stream(event);
    }

    DirectoryState state() {
        return state;
    }
}
