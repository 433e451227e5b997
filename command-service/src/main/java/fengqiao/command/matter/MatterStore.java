package fengqiao.command.matter;

import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterEvent;
import java.util.List;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Finds matters in the event store and begins new ones, whoever asks. */
final class MatterStore {
    private final Repository<Matter> repository;

    MatterStore(Repository<Matter> repository) {
        this.repository = repository;
    }

    /**
     * The matter, locked for the command.
     *
     * @throws fengqiao.command.refusal.Refused where there is none
     */
    Aggregate<Matter> load(MatterId id) {
        Aggregate<Matter> found = find(id);
        if (found == null) {
            throw Refusal.of(MatterRule.UNKNOWN).asException();
        }
        return found;
    }

    /** None where there is no such stream, or it is one of a record. */
    @Nullable Aggregate<Matter> find(MatterId id) {
        try {
            return repository.load(id.value());
        } catch (AggregateNotFoundException | IncompatibleAggregateException e) {
            return null;
        }
    }

    /** A new matter, with all that is known of it from the beginning. */
    void begin(MatterEvent first, List<MatterEvent> further, MetaData metadata) {
        try {
            repository.newInstance(() -> {
                var matter = new Matter();
                AggregateLifecycle.apply(first, metadata);
                further.forEach(one -> AggregateLifecycle.apply(one, metadata));
                return matter;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("registration failed", e);
        }
    }
}
