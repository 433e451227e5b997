package fengqiao.command.platform.bus;

import fengqiao.command.platform.time.Occurrence;
import fengqiao.kernel.DomainEvent;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Shows the events of a command to the reactions before they are committed. */
@Component
final class Reactions implements SmartInitializingSingleton {
    private final EventStore store;
    private final ObjectProvider<Reaction> reactions;

    Reactions(EventStore store, ObjectProvider<Reaction> reactions) {
        this.store = store;
        this.reactions = reactions;
    }

    @Override
    @SuppressWarnings("resource") // as long as the service lives
    public void afterSingletonsInstantiated() {
        List<Reaction> all = reactions.orderedStream().toList();
        store.subscribe(events -> events.forEach(event -> show(all, event)));
    }

    private static void show(List<Reaction> all, EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> stored
                && stored.getPayload() instanceof DomainEvent event
                && CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().getMessage().getMetaData().get(Issue.KEY)
                        instanceof Issue issue) {
            Issue further =
                    new Issue(
                            issue.caller(),
                            new Occurrence(issue.occurrence().at(), false),
                            null,
                            null);
            all.forEach(one -> one.on(event, stored.getAggregateIdentifier(), further));
        }
    }
}
