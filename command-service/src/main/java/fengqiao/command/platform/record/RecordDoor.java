package fengqiao.command.platform.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import fengqiao.command.refusal.Standing;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.Recorded;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Axon's doorway to a record: it holds the state and decides nothing. A kind of record has a
 * subclass with a public constructor without parameters, for Axon and for snapshots.
 *
 * @param <S> the kind's pure state
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public abstract class RecordDoor<S extends Standing> {
    @AggregateIdentifier @JsonProperty private @Nullable String id;
    @JsonProperty private @Nullable S state;
    @JsonProperty private @Nullable Instant last;
    @JsonProperty private Set<String> accusations = Set.of();
    @JsonProperty private Set<String> matters = Set.of();

    /**
     * The state after one event more.
     *
     * @param before none before the first event
     */
    protected abstract S evolve(@Nullable S before, DomainEvent event);

    @EventSourcingHandler
    void on(
            DomainEvent event,
            @SourceId String stream,
            @MetaDataValue(value = Records.OCCURRED_AT, required = true) String occurredAt,
            @MetaDataValue(Recorded.ACCUSATIONS) @Nullable String about) {
        id = stream;
        state = evolve(state, event);
        last = Instant.parse(occurredAt);
        accusations = about == null ? accusations : Set.of(about.split(" "));
        Set<String> others = new TreeSet<>(matters);
        others.addAll(Named.in(event).matters());
        others.removeAll(accusations);
        matters = Set.copyOf(others);
    }

    /** Accusations it is about: it is in their room (Art. 30). */
    Set<String> accusations() {
        return accusations;
    }

    /** Other matters it names. */
    Set<String> matters() {
        return matters;
    }

    /** Before the first event, so that it bears the name of its stream. */
    void name(String stream) {
        id = stream;
    }

    S state() {
        return Objects.requireNonNull(state, "a record begins with its first event");
    }

    Instant last() {
        return Objects.requireNonNull(last, "a record begins with its first event");
    }
}
