package fengqiao.bench.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.eventstore.CommitRows;
import fengqiao.eventstore.SideRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Axon's JDBC engine with binary payloads, pooled connections, Spring's transactions and conflicts
 * that are recognised. The rows of a command go into the transaction of its events, all of them in
 * one round trip.
 */
public final class JdbcPeer extends JdbcEventStorageEngine implements AutoCloseable {
    private static final int CONNECTIONS = Integer.getInteger("bench.peerConnections", 16);
    private static final PersistenceExceptionResolver UNIQUE =
            e -> e instanceof SQLException error && "23505".equals(error.getSQLState());

    private final HikariDataSource pool;
    private final TransactionManager transactions;

    private JdbcPeer(Builder builder, HikariDataSource pool, TransactionManager transactions) {
        super(builder);
        this.pool = pool;
        this.transactions = transactions;
    }

    /** Makes its tables as well. */
    public static JdbcPeer on(String url, Serializer serializer) {
        HikariDataSource pool = pool(url);
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
        var builder =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                        .transactionManager(transactions)
                        .dataType(byte[].class)
                        .persistenceExceptionResolver(UNIQUE)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer);
        var peer = new JdbcPeer(builder, pool, transactions);
        transactions.executeInTransaction(
                () -> peer.createSchema(PostgresEventTableFactory.INSTANCE));
        return peer;
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TunedPostgres.source(url));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(CONNECTIONS);
        config.setAutoCommit(false);
        config.setConnectionTimeout(60_000);
        return new HikariDataSource(config);
    }

    public TransactionManager transactions() {
        return transactions;
    }

    public HikariDataSource pool() {
        return pool;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        List<SideRow> rows = CommitRows.attached();
        if (rows.isEmpty()) {
            super.appendEvents(events, serializer);
        } else {
            transactions.executeInTransaction(() -> {
                super.appendEvents(events, serializer);
                store(rows);
            });
        }
    }

    private void store(List<SideRow> rows) {
        String all = rows.stream().map(SideRow::sql).collect(Collectors.joining(";"));
        Connection connection = DataSourceUtils.getConnection(pool);
        try (PreparedStatement statement = connection.prepareStatement(all)) {
            int place = 1;
            for (SideRow row : rows) {
                for (Object value : row.values()) {
                    statement.setObject(place++, bindable(value));
                }
            }
            statement.execute();
        } catch (SQLException e) {
            throw new PeerRowRefused(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, pool);
        }
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    @Override
    public void close() {
        pool.close();
    }
}
