package fengqiao.bench.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.bench.peer.JdbcPeer;
import fengqiao.bench.peer.TunedPostgres;
import fengqiao.eventstore.AxonEventLogEngine;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.WireNameSerializer;
import fengqiao.eventstore.WireType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.serialization.Serializer;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Both engines on one PostgreSQL, each in a database of its own, each tuned. */
final class Sides implements AutoCloseable {
    private static final int OUR_CONNECTIONS = 8;

    private final TunedPostgres postgres;
    private final HikariDataSource pool;
    private final EventLog log;
    private final JdbcPeer peer;
    final AxonEventLogEngine ours;

    Sides() throws IOException, SQLException {
        postgres = TunedPostgres.start();
        postgres.create("ours");
        postgres.create("peer");
        Serializer serializer =
                new WireNameSerializer(
                        JsonMapper.builder().build(),
                        List.of(
                                new WireType("note.opened.v1", null, Note.NoteOpened.class),
                                new WireType("note.amended.v1", null, Note.NoteAmended.class)));
        pool = pool(plain());
        EventLogMigrations.migrate(pool);
        log = EventLog.open(plain(), EventLogSettings.defaults());
        ours =
                AxonEventLogEngine.builder()
                        .log(log)
                        .dataSource(pool)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build();
        peer = JdbcPeer.on(postgres.url("peer"), serializer);
    }

    AxonRig ourRig(boolean cached) {
        return new AxonRig(
                ours, NoTransactionManager.INSTANCE, cached ? new CaffeineCache() : null);
    }

    /** A transaction around the whole command spares the peer one per read. */
    AxonRig peerRig(boolean cached) {
        return new AxonRig(peer, peer.transactions(), cached ? new CaffeineCache() : null);
    }

    /** Our database, a connection with each call. */
    PGSimpleDataSource plain() {
        return TunedPostgres.source(postgres.url("ours"));
    }

    private static HikariDataSource pool(PGSimpleDataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(OUR_CONNECTIONS);
        config.setMinimumIdle(OUR_CONNECTIONS);
        config.setConnectionTimeout(60_000);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        ours.close();
        log.close();
        pool.close();
        peer.close();
        postgres.close();
    }
}
