package fengqiao.command;

import fengqiao.command.directory.Catalogues;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryEntry;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.matter.Matter;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.matter.ReceiptBook;
import fengqiao.command.matter.Receipts;
import fengqiao.command.platform.bus.AnswerPurge;
import fengqiao.command.platform.bus.AxonBus;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.IdempotentAnswers;
import fengqiao.command.platform.bus.Parallel;
import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.command.platform.database.Rows;
import fengqiao.command.platform.http.CommandJson;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.rule.PublishedRules;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.Vault;
import java.time.Duration;
import java.time.InstantSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AbstractRepository;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.observation.SecurityObservationSettings;

/**
 * The whole command side, for a Spring context of its own or one it shares.
 *
 * <p>It reads {@code fengqiao.postgres.{url,username,password}} (the owner's role) and {@code
 * fengqiao.vault.key-file}, and leaves it to the context to check tokens.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan("fengqiao.command")
@Import({CommandStorage.class, CommandEngine.class})
public class CommandServiceConfiguration {
    @Bean
    InstantSource commandTime() {
        return InstantSource.system();
    }

    /** Others' publications hold here after two seconds. */
    @Bean(destroyMethod = "close")
    PublishedRules ruleBook(EventStore store) {
        return new PublishedRules(store, Duration.ofSeconds(2));
    }

    @Bean
    IdempotentAnswers idempotentAnswers(Rows rows, CommandLog log, InstantSource commandTime) {
        return new IdempotentAnswers(rows, log, CommandJson.lenient(), commandTime);
    }

    @Bean
    CommandBus commandBus(CommandLog log, IdempotentAnswers answers) {
        return AxonBus.commandBus(log, answers);
    }

    @Bean
    EventStore eventStore(CommandLog log) {
        return AxonBus.eventStore(log);
    }

    @Bean
    CommandGate commandGate(CommandBus bus, CommandLog log, IdempotentAnswers answers) {
        return new CommandGate(bus, log, answers);
    }

    /**
     * Requests are measured as a whole. The observations around each security filter were 7 % of
     * the samples of a profile of reports from 64 callers, and told nobody anything.
     */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** That a caller asks for a matter nobody knows is answered, and no warning to anybody. */
    @Bean
    SmartInitializingSingleton calmAxon(LoggingSystem logging) {
        return () -> logging.setLogLevel(AbstractRepository.class.getName(), LogLevel.ERROR);
    }

    @Bean
    SmartInitializingSingleton subscribedSlices(ListableBeanFactory beans, CommandBus bus) {
        return () ->
                beans.getBeansWithAnnotation(CommandSlice.class)
                        .values()
                        .forEach(slice -> AxonBus.subscribe(bus, slice));
    }

    @Bean
    Matters matters(EventStore store, CommandLog log) {
        return new Matters(AxonBus.repository(Matter.class, store), log::positionOf);
    }

    @Bean
    Receipts receipts(
            Rows rows,
            @Qualifier("commandQueryCodes") QueryCodes commandQueryCodes,
            InstantSource commandTime) {
        return new Receipts(rows, commandQueryCodes, commandTime);
    }

    @Bean
    MatterSteps matterSteps(CommandGate gate, InstantSource commandTime) {
        return new MatterSteps(gate, commandTime);
    }

    @Bean
    MatterTexts matterTexts(Vault commandVault, CommandLog log) {
        return new MatterTexts(commandVault, log);
    }

    @Bean
    ReceiptBook receiptBook(CommandLog log) {
        return new ReceiptBook(log);
    }

    @Bean
    PersonMatters personMatters(Rows rows, CommandLog log) {
        return new PersonMatters(rows, log);
    }

    @Bean
    DirectoryLookup directoryLookup(Rows rows) {
        return new DirectoryLookup(rows);
    }

    /** Rows and entries of all batches together; more would wait in the log's queue anyway. */
    @Bean
    Parallel parallel() {
        return new Parallel(64);
    }

    /** Once an hour, old answers are forgotten. */
    @Bean(destroyMethod = "close")
    AnswerPurge answerPurge(IdempotentAnswers answers) {
        return new AnswerPurge(answers, Duration.ofHours(1));
    }

    @Bean
    DirectoryNames directoryNames(Vault commandVault, CommandLog log) {
        return new DirectoryNames(commandVault, log);
    }

    @Bean
    Catalogues catalogues(Rows rows) {
        return new Catalogues(rows);
    }

    @Bean
    DirectoryEntries directoryEntries(
            EventStore store, CommandLog log, DirectoryNames names, DirectoryLookup lookup) {
        var repository = AxonBus.repository(DirectoryEntry.class, store);
        return new DirectoryEntries(repository, log, names, lookup);
    }

    @Bean
    DirectoryCommands directoryCommands(CommandGate gate, InstantSource commandTime) {
        return new DirectoryCommands(gate, commandTime);
    }

    @Bean
    Rows commandRows(CommandDatabase database) {
        return new Rows(database.pool());
    }
}
