package fengqiao.command;

import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.command.platform.database.CommandMigrations;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.vault.MasterKeys;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.Vault;
import fengqiao.vault.VaultMigrations;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL with its schemas, and the vault's keys. */
@Configuration(proxyBeanMethods = false)
class CommandStorage {
    @Bean
    CommandDatabase commandDatabase(
            @Value("${fengqiao.postgres.url}") String url,
            @Value("${fengqiao.postgres.username}") String username,
            @Value("${fengqiao.postgres.password}") String password,
            @Value("${fengqiao.command.connections:12}") int connections) {
        var database = new CommandDatabase(url, username, password, connections);
        EventLogMigrations.migrate(database.direct());
        VaultMigrations.migrate(database.direct());
        CommandMigrations.migrate(database.direct());
        return database;
    }

    /** For the relay, which keeps connections of its own. */
    @Bean(defaultCandidate = false)
    DataSource logDataSource(CommandDatabase database) {
        return database.direct();
    }

    @Bean(defaultCandidate = false)
    MasterKeys commandMasterKeys(@Value("${fengqiao.vault.key-file}") Path file) {
        return MasterKeys.fromFile(file);
    }

    /** Before anything is served, what a restored backup brought back is erased again. */
    @Bean
    Vault commandVault(
            CommandDatabase database,
            @Qualifier("commandMasterKeys") MasterKeys commandMasterKeys,
            @Value("${fengqiao.vault.erasure-register:#{null}}") @Nullable Path register) {
        var vault = new Vault(database.pool(), commandMasterKeys, register);
        if (register != null) {
            vault.reapplyErasures(register);
        }
        return vault;
    }

    @Bean
    QueryCodes commandQueryCodes(@Qualifier("commandMasterKeys") MasterKeys commandMasterKeys) {
        return new QueryCodes(commandMasterKeys);
    }
}
