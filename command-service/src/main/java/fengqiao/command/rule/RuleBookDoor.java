package fengqiao.command.rule;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import fengqiao.kernel.rule.RuleEvent;
import java.time.Instant;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Axon's doorway to the one rule book: it holds the state and decides nothing. */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public class RuleBookDoor {
    @AggregateIdentifier @JsonProperty private String id = RuleEvent.STREAM;
    @JsonProperty private RuleBookState state = RuleBookState.NOTHING;
    @JsonProperty private Instant last = Instant.EPOCH;

    /** For Axon, which then evolves it. */
    public RuleBookDoor() {}

    @EventSourcingHandler
    void on(
            RuleEvent event,
            @MetaDataValue(value = RuleDesk.OCCURRED_AT, required = true) String occurredAt) {
        id = RuleEvent.STREAM;
        state = state.evolve(event);
        last = Instant.parse(occurredAt);
    }

    RuleBookState state() {
        return state;
    }

    Instant last() {
        return last;
    }
}
