package fengqiao.command.platform.bus;

import fengqiao.kernel.DomainEvent;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Shows the events of a command to the reactions once it is handled and before it is committed. */
@Component
final class Reactions implements SmartInitializingSingleton {
    private final CommandBus bus;
    private final ObjectProvider<Reaction> reactions;

    Reactions(CommandBus bus, ObjectProvider<Reaction> reactions) {
        this.bus = bus;
        this.reactions = reactions;
    }

    @Override
    @SuppressWarnings("resource") // as long as the service lives
    public void afterSingletonsInstantiated() {
        List<Reaction> all = reactions.orderedStream().toList();
        bus.registerHandlerInterceptor((unit, chain) -> handle(all, unit, chain));
    }

    private static Object handle(
            List<Reaction> all,
            UnitOfWork<? extends CommandMessage<?>> unit,
            InterceptorChain chain)
            throws Exception {
        Object result = chain.proceed();
        if (unit.getMessage().getMetaData().get(Issue.KEY) instanceof Issue issue) {
            List<EventMessage<?>> noted = NotedEvents.of(unit.root());
            Issue further = issue.further();
            for (int i = 0; i < noted.size(); i++) {
                show(all, noted.get(i), further);
            }
        }
        return result;
    }

    private static void show(List<Reaction> all, EventMessage<?> message, Issue issue) {
        if (message instanceof DomainEventMessage<?> stored
                && stored.getPayload() instanceof DomainEvent event) {
            all.forEach(one -> one.on(event, stored.getAggregateIdentifier(), issue));
        }
    }
}
