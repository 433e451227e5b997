package fengqiao.query;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.query.directory.DirectoryView;
import fengqiao.query.matter.ledger.LedgerView;
import fengqiao.query.matter.receipt.ReceiptView;
import fengqiao.query.platform.deadletter.DeadLetterDesk;
import fengqiao.query.platform.deadletter.PostgresDeadLetters;
import fengqiao.query.platform.generation.Checkpoints;
import fengqiao.query.platform.generation.Generations;
import fengqiao.query.platform.intake.KafkaSettings;
import fengqiao.query.platform.intake.ProjectionRuntime;
import fengqiao.query.platform.mongo.RawDocuments;
import fengqiao.query.platform.operation.LagMetrics;
import fengqiao.query.platform.projection.View;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.vault.MasterKeys;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.Vault;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * The query service. What another service in the same context could have too is no candidate for
 * injection but by its name here.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = QueryServiceConfiguration.class)
@EnableConfigurationProperties(QuerySettings.class)
public class QueryServiceConfiguration {
    private static final int READER_CONNECTIONS = 8;
    private static final int QUERY_CONNECTIONS = 6;

    @Bean(defaultCandidate = false, destroyMethod = "close")
    HikariDataSource readerDataSource(QuerySettings settings) {
        return pool("fengqiao-reader", settings.postgres().reader(), READER_CONNECTIONS, true);
    }

    @Bean(defaultCandidate = false, destroyMethod = "close")
    HikariDataSource queryDataSource(QuerySettings settings) {
        QuerySettings.Access owner = settings.postgres().owner();
        if (owner != null) {
            try (HikariDataSource migrating = pool("fengqiao-migrate-query", owner, 2, false)) {
                QueryMigrations.migrate(migrating);
            }
        }
        return pool("fengqiao-query", settings.postgres().query(), QUERY_CONNECTIONS, false);
    }

    private static HikariDataSource pool(
            String name, QuerySettings.Access access, int size, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(access.url());
        config.setUsername(access.username());
        config.setPassword(access.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(5_000);
        config.setReadOnly(readOnly);
        return new HikariDataSource(config);
    }

    @Bean(defaultCandidate = false)
    LogReader queryLogReader(@Qualifier("readerDataSource") DataSource reader) {
        return new LogReader(reader);
    }

    @Bean(defaultCandidate = false)
    Clock queryClock() {
        return Clock.systemUTC();
    }

    @Bean(defaultCandidate = false)
    Vault queryVault(
            @Qualifier("queryDataSource") DataSource query,
            @Qualifier("queryMasterKeys") MasterKeys keys) {
        return new Vault(query, keys);
    }

    @Bean(defaultCandidate = false)
    MasterKeys queryMasterKeys(QuerySettings settings) {
        return MasterKeys.fromFile(settings.vault().keyFile());
    }

    @Bean(defaultCandidate = false)
    QueryCodes receiptCodes(@Qualifier("queryMasterKeys") MasterKeys keys) {
        return new QueryCodes(keys);
    }

    @Bean(destroyMethod = "close")
    MongoClient queryMongo(QuerySettings settings) {
        return MongoClients.create(settings.mongo().uri());
    }

    @Bean
    LedgerView ledgerView() {
        return new LedgerView();
    }

    @Bean
    ReceiptView receiptView() {
        return new ReceiptView();
    }

    @Bean
    DirectoryView directoryView() {
        return new DirectoryView();
    }

    /** Every view of the context takes part; a slice brings its own as a bean. */
    @Bean
    Generations generations(MongoClient queryMongo, QuerySettings settings, List<View<?>> views) {
        return new Generations(
                queryMongo.getDatabase(settings.mongo().database()),
                views.stream().sorted(Comparator.comparing(View::name)).toList());
    }

    @Bean
    PostgresDeadLetters deadLetters(@Qualifier("queryDataSource") DataSource query) {
        return new PostgresDeadLetters(query);
    }

    @Bean
    DeadLetterDesk deadLetterDesk(PostgresDeadLetters deadLetters) {
        return new DeadLetterDesk(deadLetters);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    ProjectionRuntime projectionRuntime(
            Generations generations,
            @Qualifier("queryLogReader") LogReader log,
            @Qualifier("readerDataSource") DataSource reader,
            PostgresDeadLetters deadLetters,
            ObjectProvider<RawDocuments> raw,
            QuerySettings settings) {
        QuerySettings.Query query = settings.query();
        Path folder = query.checkpoint();
        return new ProjectionRuntime(
                generations,
                log,
                reader,
                deadLetters,
                new KafkaSettings(
                        settings.kafka().bootstrapServers(),
                        settings.kafka().topic(),
                        query.group(),
                        query.batch()),
                folder == null
                        ? Checkpoints.NONE
                        : Checkpoints.in(
                                folder, raw.getIfAvailable(() -> RawDocuments.THROUGH_DRIVER)),
                query.threads());
    }

    @Bean
    ReadSide readSide(Generations generations, ProjectionRuntime runtime) {
        return new ReadSide(generations, runtime);
    }

    @Bean
    LagMetrics lagMetrics(MeterRegistry registry, ProjectionRuntime runtime) {
        return new LagMetrics(registry, runtime);
    }
}
