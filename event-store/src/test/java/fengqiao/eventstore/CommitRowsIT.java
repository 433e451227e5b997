package fengqiao.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Rows attached while a command runs travel with its events through Axon's bus and store. */
class CommitRowsIT {

    private static final String SQL = "INSERT INTO answer (key) VALUES (?)";

    record Told(String text) {}

    private final DataSource source = TestPostgres.newDatabase();
    private final EventLog log = EventLog.open(source, EventLogSettings.defaults());
    private final WireNameSerializer serializer =
            new WireNameSerializer(
                    JsonMapper.builder().build(),
                    List.of(new WireType("test.told.v1", null, Told.class)));
    private final AxonEventLogEngine engine =
            AxonEventLogEngine.builder()
                    .log(log)
                    .dataSource(source)
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .build();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final SimpleCommandBus bus =
            SimpleCommandBus.builder().transactionManager(NoTransactionManager.INSTANCE).build();
    private final AtomicReference<Optional<Appended>> appended =
            new AtomicReference<>(Optional.empty());

    @BeforeEach
    void handler() {
        TestPostgres.execute(source, "CREATE TABLE answer (key text PRIMARY KEY)");
        bus.subscribe(
                String.class.getName(),
                message -> {
                    String key = (String) message.getPayload();
                    CommitRows.attach(SideRow.of(SQL, key.substring(0, 1)));
                    CurrentUnitOfWork.get()
                            .afterCommit(unit -> appended.set(CommitRows.appended(unit)));
                    store.publish(new GenericDomainEventMessage<>("Told", key, 0, new Told(key)));
                    return key;
                });
    }

    @AfterEach
    void close() {
        store.shutDown();
        engine.close();
        log.close();
    }

    private void send(String key) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        bus.dispatch(new GenericCommandMessage<>(key), answer);
        if (answer.getResult().isExceptional()) {
            throw (RuntimeException) answer.getResult().exceptionResult();
        }
    }

    @Test
    void theCallerLearnsThePositionAndAConflictingRowTakesItsEventAlong() {
        send("a1");
        assertThat(appended.get())
                .hasValueSatisfying(where -> assertThat(where.lastPosition()).isEqualTo(1));

        assertThatThrownBy(() -> send("a2")).isInstanceOf(SideRowConflict.class);
        assertThat(engine.readEvents("a2").asStream()).isEmpty();

        send("b1");
        assertThat(appended.get())
                .hasValueSatisfying(where -> assertThat(where.firstPosition()).isEqualTo(2));
        assertThat(CommitRows.attached()).isEmpty();
        assertThat(CommitRows.appended()).isEmpty();
        assertThatThrownBy(() -> CommitRows.attach(SideRow.of(SQL, "z")))
                .isInstanceOf(IllegalStateException.class);
    }
}
