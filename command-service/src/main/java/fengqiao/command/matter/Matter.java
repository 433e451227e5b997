package fengqiao.command.matter;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import fengqiao.kernel.matter.MatterEvent;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Axon's doorway to a matter: it holds the state and evolves it, and decides nothing. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public class Matter {
    @AggregateIdentifier @JsonProperty private @Nullable String id;
    @JsonProperty private @Nullable MatterState state;

    /** For Axon, which then evolves it. */
    public Matter() {}

    @EventSourcingHandler
    void on(
            MatterEvent event,
            @MetaDataValue(value = Matters.OCCURRED_AT, required = true) String occurredAt) {
        state = MatterState.evolve(state, event, Instant.parse(occurredAt));
        id = state.registration().matterId().value();
    }

    MatterState state() {
        return Objects.requireNonNull(state, "a matter begins with its registration");
    }
}
