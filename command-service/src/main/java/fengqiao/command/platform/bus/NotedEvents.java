package fengqiao.command.platform.bus;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Axon's event store that notes what a command has applied so far: its own subscribers are shown
 * events only once they are stored.
 */
final class NotedEvents extends EmbeddedEventStore {
    private static final String NOTED = "noted-events";

    NotedEvents(EventStorageEngine engine) {
        super(EmbeddedEventStore.builder().storageEngine(engine));
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        super.publish(events);
        if (CurrentUnitOfWork.isStarted()) {
            of(CurrentUnitOfWork.get().root()).addAll(events);
        }
    }

    /** Applied so far by the command; grows while reactions apply more. */
    static List<EventMessage<?>> of(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(NOTED, key -> new ArrayList<EventMessage<?>>());
    }
}
