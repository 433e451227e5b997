package fengqiao.command;

import fengqiao.command.directory.DirectoryEntry;
import fengqiao.command.matter.Matter;
import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.command.platform.http.CommandJson;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.platform.log.GroupCommitLog;
import fengqiao.command.platform.record.RecordKinds;
import fengqiao.command.rule.RuleBookDoor;
import fengqiao.eventstore.AxonEventLogEngine;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogSettings;
import fengqiao.eventstore.WireNameSerializer;
import fengqiao.eventstore.WireType;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.verify.FileHeadWitness;
import fengqiao.kernel.PastEvent;
import fengqiao.kernel.wire.EventTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.UnknownSerializedType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event log with group commit, unless the context brings another {@link CommandLog}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(CommandLog.class)
class CommandEngine {
    @Bean
    EventLog eventLog(
            CommandDatabase database, @Value("${fengqiao.log.witness-file:}") String witness) {
        var settings = EventLogSettings.defaults();
        return EventLog.open(
                database.direct(),
                witness.isEmpty()
                        ? settings
                        : settings.withWitness(
                                new FileHeadWitness(Path.of(witness)), settings.witnessEvery()));
    }

    /** Snapshots of a shape this version does not know are passed over: the events say it all. */
    @Bean
    AxonEventLogEngine eventLogEngine(
            EventLog log, CommandDatabase database, ObjectProvider<RecordKinds> records) {
        WireNameSerializer serializer = serializer(records);
        return AxonEventLogEngine.builder()
                .log(log)
                .dataSource(database.pool())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(snapshot ->
                        serializer.classForType(snapshot.getPayload().getType())
                                != UnknownSerializedType.class)
                .build();
    }

    @Bean
    CommandLog commandLog(EventLog log, AxonEventLogEngine engine, CommandDatabase database) {
        return new GroupCommitLog(log, engine, new LogReader(database.pool()));
    }

    /** All events by their wire names, those of earlier versions too, and the snapshots. */
    private static WireNameSerializer serializer(ObjectProvider<RecordKinds> records) {
        List<WireType> types = new ArrayList<>();
        EventTypes.byName().forEach((name, type) -> types.add(new WireType(name, null, type)));
        EventTypes.past().forEach((name, past) -> types.add(past(name, past)));
        types.add(new WireType("matter.snapshot.v2", null, Matter.class));
        types.add(new WireType("directory.snapshot.v1", null, DirectoryEntry.class));
        types.add(new WireType("rule-book.snapshot.v1", null, RuleBookDoor.class));
        for (RecordKinds context : records) {
            context.kinds()
                    .forEach(kind ->
                            types.add(new WireType(kind.snapshotName(), null, kind.door())));
        }
        return new WireNameSerializer(CommandJson.lenient(), types);
    }

    private static WireType past(String name, EventTypes.Past past) {
        return WireType.past(name, past.form(), past.now(), old -> ((PastEvent) old).upcast());
    }
}
