package fengqiao.bench.aggregate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.command.matter.Matter;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.AxonBus;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.http.CommandJson;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.eventstore.AxonEventLogEngine;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.WireNameSerializer;
import fengqiao.eventstore.WireType;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.Notice;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.wire.EventTypes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** The real aggregate on the real log, in a database of its own. */
final class Lives implements AutoCloseable {
    private static final RegionCode REGION = new RegionCode("451324100203001");
    private static final UnitId UNIT = new UnitId("u-451324-1");

    /** Events after the last snapshot: half of what may pile up before the next. */
    private static final int TAIL = 25;

    private static final int BATCH = 250;
    private static final Caller CALLER =
            new Caller("bench", EnumSet.of(Role.IMPORT), new RegionCode("451324"), null, null);

    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool;
    private final EventLog log;
    private final AxonEventLogEngine engine;

    Lives() throws IOException, SQLException {
        postgres =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.getPostgresDatabase());
        config.setMaximumPoolSize(4);
        pool = new HikariDataSource(config);
        EventLogMigrations.migrate(pool);
        log = EventLog.open(postgres.getPostgresDatabase(), EventLogSettings.defaults());
        List<WireType> types =
                Stream.concat(
                                EventTypes.byName().entrySet().stream()
                                        .map(e -> new WireType(e.getKey(), null, e.getValue())),
                                Stream.of(new WireType("matter.snapshot.v2", null, Matter.class)))
                        .toList();
        var serializer = new WireNameSerializer(CommandJson.lenient(), types);
        engine =
                AxonEventLogEngine.builder()
                        .log(log)
                        .dataSource(pool)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build();
    }

    /** Nothing is in its cache yet, as after a restart. */
    private Matters restarted() {
        var store = EmbeddedEventStore.builder().storageEngine(engine).build();
        return new Matters(
                AxonBus.repository(Matter.class, store), (stream, at) -> OptionalLong.empty());
    }

    /** Matters with so many events; the long ones have the snapshot they would have by then. */
    List<MatterId> live(int count, int events) throws InterruptedException {
        List<MatterId> ids =
                IntStream.range(0, count)
                        .mapToObj(i -> new MatterId("m-" + events + "-" + i))
                        .toList();
        int untilSnapshot = events > 2 * TAIL ? events - TAIL : events;
        ids.forEach(id -> append(id, 0, untilSnapshot));
        if (untilSnapshot < events) {
            Matters matters = restarted();
            ids.forEach(id -> note(matters, id));
            for (MatterId id : ids) {
                awaitSnapshot(id);
                append(id, untilSnapshot + 1, events);
            }
        }
        System.err.printf("aggregate: %d matters of %d events%n", count, events);
        return ids;
    }

    private void awaitSnapshot(MatterId id) throws InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (engine.readSnapshot(id.value()).isEmpty()) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("no snapshot of " + id);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    /** Median time of a command on each, when nothing of it is in memory. */
    double coldMicros(List<MatterId> ids) {
        Matters matters = restarted();
        List<Double> micros = new ArrayList<>(ids.size());
        for (MatterId id : ids) {
            long start = System.nanoTime();
            note(matters, id);
            micros.add((System.nanoTime() - start) / 1000.0);
        }
        return AggregateBench.median(micros);
    }

    private static void note(Matters matters, MatterId id) {
        var unit = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("note"));
        var now = new Occurrence(Instant.now().truncatedTo(ChronoUnit.MICROS), false);
        matters.step(
                id,
                new Issue(CALLER, now, null, null),
                (state, at) -> {
                    state.requireUnit(null, Move.NOTE_PROGRESS);
                    return new ProgressNoted(UNIT, sealed(id));
                });
        unit.commit();
    }

    private void append(MatterId id, int from, int to) {
        List<DomainEventMessage<?>> batch = new ArrayList<>(BATCH);
        for (int sequence = from; sequence < to; sequence++) {
            batch.add(
                    new GenericDomainEventMessage<>(
                            "Matter", id.value(), sequence, event(id, sequence), metadata()));
            if (batch.size() == BATCH || sequence == to - 1) {
                engine.appendEvents(List.copyOf(batch));
                batch.clear();
            }
        }
    }

    private static MetaData metadata() {
        return MetaData.from(
                Map.of(
                        "occurredAt",
                        "2024-05-07T01:00:00Z",
                        "routingKey",
                        "451324",
                        "actor",
                        "bench"));
    }

    private static MatterEvent event(MatterId id, int sequence) {
        return switch (sequence) {
            case 0 -> registered(id);
            case 1 -> new MatterRouted(UNIT, StatutoryRoute.POLICY, null, List.of());
            case 2 -> new MatterAccepted(UNIT, List.of(), Notice.WRITTEN);
            default -> new ProgressNoted(UNIT, sealed(id));
        };
    }

    private static MatterRegistered registered(MatterId id) {
        return new MatterRegistered(
                id,
                "451324-20240507-00000000",
                null,
                PetitionKind.INCIDENT,
                Visit.unspecified(Channel.GRID_PATROL, 1),
                REGION,
                "02.01.01",
                sealed(id),
                null,
                List.of(),
                "w-1",
                Instant.parse("2024-05-07T01:00:00Z"),
                null,
                Particulars.NONE,
                List.of());
    }

    private static CipherText sealed(MatterId id) {
        return new CipherText("M/" + id + "/1", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo".repeat(8));
    }

    @Override
    public void close() throws IOException {
        engine.close();
        log.close();
        pool.close();
        postgres.close();
    }
}
