package fengqiao.command.rule;

import fengqiao.command.platform.access.AccessRule;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.AxonBus;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.RuleEvent;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Loads the rule book and applies what a decision returns. */
@Component
public final class RuleDesk {
    static final String OCCURRED_AT = "occurredAt";

    /** No county owns the rules; one key keeps their events in order. */
    private static final String ROUTING_KEY = "000000";

    private final Repository<RuleBookDoor> repository;

    RuleDesk(EventStore store) {
        this.repository = AxonBus.repository(RuleBookDoor.class, store);
    }

    /**
     * Publishes.
     *
     * @param entry what is published, for the answer
     * @param decision of what was published before and the time
     */
    public RuleAnswer publish(
            String entry, Issue issue, BiFunction<RuleBookState, Instant, RuleEvent> decision) {
        try {
            Aggregate<RuleBookDoor> book = repository.load(RuleEvent.STREAM);
            return book.invoke(door -> {
                Instant at = issue.occurrence().notBefore(door.last());
                AggregateLifecycle.apply(decision.apply(door.state(), at), metadata(issue, at));
                return new RuleAnswer(entry, 0, book.version(), at);
            });
        } catch (AggregateNotFoundException e) {
            return first(entry, issue, decision.apply(RuleBookState.NOTHING, at(issue)));
        }
    }

    private static Instant at(Issue issue) {
        return issue.occurrence().at();
    }

    private RuleAnswer first(String entry, Issue issue, RuleEvent event) {
        try {
            repository.newInstance(() -> {
                var door = new RuleBookDoor();
                AggregateLifecycle.apply(event, metadata(issue, at(issue)));
                return door;
            });
            return new RuleAnswer(entry, 0, 0, at(issue));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("rule book not begun", e);
        }
    }

    private static MetaData metadata(Issue issue, Instant at) {
        return MetaData.from(
                Map.of(
                        OCCURRED_AT,
                        at.toString(),
                        "routingKey",
                        ROUTING_KEY,
                        "actor",
                        issue.caller().subject()));
    }

    /**
     * A steward publishes what holds for his region, or wider; not for a neighbour.
     *
     * @param prefix leading digits of the regions concerned
     */
    public static void requireRegion(Caller caller, String prefix) {
        RegionCode own = caller.region();
        if (own == null || !own.value().startsWith(prefix) && !prefix.startsWith(own.value())) {
            throw Refusal.of(AccessRule.REGION).asException();
        }
    }
}
