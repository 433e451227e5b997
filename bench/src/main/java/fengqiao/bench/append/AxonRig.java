package fengqiao.bench.append;

import com.github.f4b6a3.uuid.UuidCreator;
import fengqiao.bench.append.Note.AmendNote;
import fengqiao.bench.append.Note.OpenNote;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Axon's command bus over a storage engine: the same for both sides but for the engine and its
 * transactions.
 */
final class AxonRig implements AutoCloseable {

    /** With it an event's payload is about 600 bytes. */
    static final String TEXT = "村民反映村道路面破损，雨天积水，影响学生上学和农产品外运，请求尽快修复。".repeat(5);

    private static final int STORED_AT_ONCE = 64;

    private final EventStorageEngine engine;
    private final EmbeddedEventStore store;
    private final CommandBus bus;

    AxonRig(EventStorageEngine engine, TransactionManager transactions, @Nullable Cache cache) {
        this.engine = engine;
        this.store = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        Repository<Note> notes = repository(store, cache);
        bus.subscribe(
                OpenNote.class.getName(),
                message ->
                        notes.newInstance(() -> new Note((OpenNote) message.getPayload()))
                                .identifierAsString());
        bus.subscribe(
                AmendNote.class.getName(),
                message -> {
                    AmendNote command = (AmendNote) message.getPayload();
                    notes.load(command.id()).execute(note -> note.amend(command));
                    return "";
                });
    }

    private static Repository<Note> repository(EventStore store, @Nullable Cache cache) {
        EventSourcingRepository.Builder<Note> builder =
                EventSourcingRepository.builder(Note.class).eventStore(store);
        return cache == null ? builder.build() : builder.cache(cache).build();
    }

    void create() {
        send(new OpenNote(newId(), TEXT));
    }

    void amend(String id) {
        send(new AmendNote(id, TEXT));
    }

    private void send(Object command) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(command), answer);
        if (answer.getResult().isExceptional()) {
            throw new IllegalStateException(answer.getResult().exceptionResult());
        }
    }

    /**
     * Stores notes with a history of {@code length} events each, past the bus, and returns their
     * ids.
     */
    List<String> existing(int count, int length) throws ExecutionException, InterruptedException {
        List<String> ids = IntStream.range(0, count).mapToObj(i -> newId()).toList();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(STORED_AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<?>> stored = new ArrayList<>();
            ids.forEach(id -> stored.add(threads.submit(() -> store(id, length))));
            for (Future<?> one : stored) {
                one.get();
            }
        }
        return ids;
    }

    private void store(String id, int length) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        events.add(
                new GenericDomainEventMessage<>(
                        "Note", id, 0, new Note.NoteOpened(id, TEXT, "g", 1)));
        for (int i = 1; i < length; i++) {
            events.add(
                    new GenericDomainEventMessage<>(
                            "Note", id, i, new Note.NoteAmended(id, TEXT, "g", i)));
        }
        engine.appendEvents(events);
    }

    static String newId() {
        return UuidCreator.getTimeOrderedEpochPlus1().toString();
    }

    static String any(List<String> ids) {
        return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
