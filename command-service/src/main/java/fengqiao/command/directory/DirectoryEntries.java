package fengqiao.command.directory;

import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Refusal;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.DirectoryEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;

/** Loads an entry, applies its event, and keeps the row commands look it up by. */
public final class DirectoryEntries {
    /** State of a refusal whose command would have changed nothing. */
    public static final String AS_SAID = "AS_SAID";

    private final Repository<DirectoryEntry> repository;
    private final CommandLog log;

    public DirectoryEntries(Repository<DirectoryEntry> repository, CommandLog log) {
        this.repository = repository;
        this.log = log;
    }

    /**
     * One change of an entry.
     *
     * @param known whether the look-up tables have the entry; where they lag behind, the log
     *     refuses the second creation and the next attempt sees it
     * @param place whose county routes the event
     * @param allowed refuses where the entry's state does not allow the event
     * @param row to be written in the same commit, by the place of the event in its stream
     * @throws fengqiao.command.refusal.Refused where the entry says exactly so already
     */
    public DirectoryAnswer change(
            DirectoryEvent event,
            boolean known,
            RegionCode place,
            Issue issue,
            Consumer<DirectoryState> allowed,
            LongFunction<SideRow> row) {
        issue.caller().requireRegion(place);
        String stream = DirectoryState.stream(event);
        MetaData metadata = metadata(issue, place);
        long sequence = 0;
        if (known) {
            Aggregate<DirectoryEntry> entry = repository.load(stream);
            sequence = entry.version() + 1;
            entry.execute(before -> {
                requireNews(before.state(), event, stream);
                allowed.accept(before.state());
                AggregateLifecycle.apply(event, metadata);
            });
        } else {
            create(event, metadata);
        }
        log.attach(row.apply(sequence));
        return new DirectoryAnswer(stream, 0, sequence, issue.occurrence().at());
    }

    private static void requireNews(DirectoryState state, DirectoryEvent event, String stream) {
        if (state.saysAlready(event)) {
            throw Refusal.of(DirectoryRule.EXISTS, stream).in(AS_SAID, List.of()).asException();
        }
    }

    private void create(DirectoryEvent event, MetaData metadata) {
        try {
            repository.newInstance(() -> {
                var entry = new DirectoryEntry();
                AggregateLifecycle.apply(event, metadata);
                return entry;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("directory entry not created", e);
        }
    }

    private static MetaData metadata(Issue issue, RegionCode place) {
        return MetaData.from(
                Map.of(
                        "occurredAt", issue.occurrence().at().toString(),
                        "routingKey", place.county().value(),
                        "actor", issue.caller().subject()));
    }
}
