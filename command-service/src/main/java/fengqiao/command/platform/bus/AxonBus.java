package fengqiao.command.platform.bus;

import com.github.benmanes.caffeine.cache.Caffeine;
import fengqiao.command.platform.log.CommandLog;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.Repository;

/**
 * Axon's parts, put together by hand: there is no transaction manager on purpose, for the append is
 * the transaction and takes the rows of the command with it.
 */
public final class AxonBus {
    private static final int SNAPSHOT_EVERY = 50;
    private static final long CACHED_AGGREGATES = 50_000;

    private AxonBus() {}

    /** Handles commands in the thread that issues them. */
    public static CommandBus commandBus(CommandLog log, IdempotentAnswers answers) {
        SimpleCommandBus bus =
                SimpleCommandBus.builder()
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .build();
        bus.registerHandlerInterceptor(new CommitInterceptor(log, answers));
        return bus;
    }

    public static EventStore eventStore(CommandLog log) {
        return new NotedEvents(log.engine());
    }

    /** One command at a time on an aggregate; the most recently used ones stay in memory. */
    public static <T> Repository<T> repository(Class<T> type, EventStore store) {
        var factory = new GenericAggregateFactory<>(type);
        var snapshotter =
                AggregateSnapshotter.builder()
                        .eventStore(store)
                        .aggregateFactories(factory)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
        return EventSourcingRepository.builder(type)
                .eventStore(store)
                .aggregateFactory(factory)
                .cache(cache())
                .snapshotTriggerDefinition(
                        new EventCountSnapshotTriggerDefinition(snapshotter, SNAPSHOT_EVERY))
                .build();
    }

    private static Cache cache() {
        return new BoundedCache(Caffeine.newBuilder().maximumSize(CACHED_AGGREGATES).build());
    }

    /** Subscribes a slice's handler. */
    public static void subscribe(CommandBus bus, Object slice) {
        new AnnotationCommandHandlerAdapter<>(slice).subscribe(bus);
    }
}
