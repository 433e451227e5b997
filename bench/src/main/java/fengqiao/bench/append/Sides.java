package fengqiao.bench.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.eventstore.AxonEventLogEngine;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.WireNameSerializer;
import fengqiao.eventstore.WireType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Both engines on one PostgreSQL, each in a database of its own, each tuned. */
final class Sides implements AutoCloseable {

    private static final int PEER_CONNECTIONS = Integer.getInteger("bench.peerConnections", 16);

    final EmbeddedPostgres postgres;
    final HikariDataSource ourPool;
    final HikariDataSource peerPool;
    final EventLog log;
    final AxonEventLogEngine ours;
    final EventStorageEngine peer;
    final TransactionManager peerTransactions;

    Sides() throws IOException, SQLException {
        postgres =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .setServerConfig("wal_buffers", "16MB")
                        .start();
        Serializer serializer =
                new WireNameSerializer(
                        JsonMapper.builder().build(),
                        List.of(
                                new WireType("note.opened.v1", null, Note.NoteOpened.class),
                                new WireType("note.amended.v1", null, Note.NoteAmended.class)));
        ourPool = pool("ours", 8, true);
        EventLogMigrations.migrate(ourPool);
        log = EventLog.open(plain("ours"), EventLogSettings.defaults());
        ours =
                AxonEventLogEngine.builder()
                        .log(log)
                        .dataSource(ourPool)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build();
        peerPool = pool("peer", PEER_CONNECTIONS, false);
        peerTransactions = new SpringTransactionManager(new DataSourceTransactionManager(peerPool));
        peer = peer(serializer);
    }

    private EventStorageEngine peer(Serializer serializer) {
        PersistenceExceptionResolver unique =
                e -> e instanceof SQLException error && "23505".equals(error.getSQLState());
        JdbcEventStorageEngine engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(peerPool))
                        .transactionManager(peerTransactions)
                        .dataType(byte[].class)
                        .persistenceExceptionResolver(unique)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build();
        peerTransactions.executeInTransaction(
                () -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        return engine;
    }

    AxonRig ourRig(boolean cached) {
        return new AxonRig(
                ours, NoTransactionManager.INSTANCE, cached ? new CaffeineCache() : null);
    }

    /** A transaction around the whole command spares the peer one per read. */
    AxonRig peerRig(boolean cached) {
        return new AxonRig(peer, peerTransactions, cached ? new CaffeineCache() : null);
    }

    PGSimpleDataSource plain(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {postgres.getPort()});
        source.setUser("postgres");
        source.setPassword("postgres");
        source.setDatabaseName(database);
        source.setReWriteBatchedInserts(true);
        source.setPrepareThreshold(1);
        return source;
    }

    private HikariDataSource pool(String database, int size, boolean autoCommit)
            throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(plain(database));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        config.setAutoCommit(autoCommit);
        config.setConnectionTimeout(60_000);
        return new HikariDataSource(config);
    }

    @Override
    public void close() throws IOException {
        ours.close();
        log.close();
        ourPool.close();
        peerPool.close();
        postgres.close();
    }
}
