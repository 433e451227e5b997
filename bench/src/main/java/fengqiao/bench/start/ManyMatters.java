package fengqiao.bench.start;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fengqiao.bench.history.CountyYear;
import fengqiao.eventstore.Append;
import fengqiao.eventstore.Appended;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogMigrations;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.NewEvent;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.eventstore.verify.FileHeadWitness;
import fengqiao.standalone.embedded.PostgresAccess;
import fengqiao.standalone.embedded.PostgresNode;
import fengqiao.standalone.folder.DataFolder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Fills the log of a folder that has never been started with whole lives of matters. */
final class ManyMatters {
    private static final int AT_ONCE = 500;
    private static final int APPENDS_ON_THEIR_WAY = 16;

    private ManyMatters() {}

    /**
     * @return events appended
     */
    static long append(DataFolder data, String county, int matters) {
        CountyYear year = new CountyYear(3, 1_000, county);
        try (PostgresNode postgres = PostgresNode.start(data);
                HikariDataSource owner = owner(postgres.owner())) {
            EventLogMigrations.migrate(owner);
            EventLogSettings settings = EventLogSettings.defaults();
            FileHeadWitness witness = new FileHeadWitness(data.logHead());
            try (EventLog log =
                    EventLog.open(owner, settings.withWitness(witness, settings.witnessEvery()))) {
                Deque<CompletableFuture<Appended>> onTheirWay = new ArrayDeque<>();
                long events = 0;
                while (year.matters() < matters) {
                    onTheirWay.add(log.append(new Append(rows(year.next(AT_ONCE)), List.of())));
                    events += AT_ONCE;
                    if (onTheirWay.size() > APPENDS_ON_THEIR_WAY) {
                        onTheirWay.remove().join();
                    }
                }
                onTheirWay.forEach(CompletableFuture::join);
                return events;
            }
        }
    }

    private static HikariDataSource owner(PostgresAccess access) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(access.url());
        config.setUsername(access.username());
        config.setPassword(access.password());
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private static List<NewEvent> rows(List<StoredEvent> events) {
        return events.stream()
                .map(event ->
                        new NewEvent(
                                event.eventId(),
                                event.stream(),
                                event.sequence(),
                                event.aggregateType(),
                                event.type(),
                                null,
                                event.payload(),
                                event.metadata(),
                                event.occurredAt(),
                                event.routingKey()))
                .toList();
    }
}
