package fengqiao.command.directory;

import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Refusal;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.DirectoryEvent;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Loads an entry, applies its event, and keeps the row commands look it up by. */
public final class DirectoryEntries {
    /** State of a refusal whose command would have changed nothing. */
    public static final String AS_SAID = "AS_SAID";

    private static final String ROW =
            "INSERT INTO command.directory_entry (entry, region, valid_from, ended_from, heir)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (entry) DO UPDATE SET"
                    + " region = excluded.region, valid_from ="
                    + " coalesce(excluded.valid_from, directory_entry.valid_from),"
                    + " ended_from = excluded.ended_from, heir = excluded.heir";

    private final Repository<DirectoryEntry> repository;
    private final CommandLog log;
    private final DirectoryNames names;
    private final DirectoryLookup lookup;

    public DirectoryEntries(
            Repository<DirectoryEntry> repository,
            CommandLog log,
            DirectoryNames names,
            DirectoryLookup lookup) {
        this.repository = repository;
        this.log = log;
        this.names = names;
        this.lookup = lookup;
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
        String stream = event.entry();
        MetaData metadata = metadata(issue, place);
        long sequence = 0;
        if (known) {
            sequence = append(repository.load(stream), event, metadata, null, allowed);
        } else {
            create(event, metadata);
        }
        log.attach(row.apply(sequence));
        return new DirectoryAnswer(stream, 0, sequence, issue.occurrence().at());
    }

    /**
     * Begins or changes an entry that other contexts look up by {@link DirectoryLookup#entry}.
     *
     * @param place whose county routes the event
     * @param from first day of the entry; none where the event does not change it
     * @param end where the event ends the entry
     * @param named whom the event names, if it names anybody
     * @param allowed refuses where the entry's state does not allow the event; {@link
     *     DirectoryState#NOTHING} where there is none yet
     */
    public DirectoryAnswer put(
            DirectoryEvent event,
            RegionCode place,
            @Nullable LocalDate from,
            @Nullable Ending end,
            @Nullable Identity named,
            Issue issue,
            Consumer<DirectoryState> allowed) {
        issue.caller().requireRegion(place);
        String stream = event.entry();
        MetaData metadata = metadata(issue, place);
        Aggregate<DirectoryEntry> found = find(stream);
        long sequence = 0;
        if (found == null) {
            allowed.accept(DirectoryState.NOTHING);
            create(event, metadata);
        } else {
            sequence = append(found, event, metadata, named, allowed);
        }
        log.attach(
                SideRow.of(
                        ROW,
                        stream,
                        place.value(),
                        from,
                        end == null ? null : end.from(),
                        end == null ? null : end.heir()));
        CurrentUnitOfWork.get().afterCommit(done -> lookup.forget(stream));
        return new DirectoryAnswer(stream, 0, sequence, issue.occurrence().at());
    }

    /**
     * That an entry ends.
     *
     * @param from first day on which it is no more
     * @param heir what stands for it from then on
     */
    public record Ending(LocalDate from, @Nullable String heir) {}

    private long append(
            Aggregate<DirectoryEntry> entry,
            DirectoryEvent event,
            MetaData metadata,
            @Nullable Identity named,
            Consumer<DirectoryState> allowed) {
        long sequence = entry.version() + 1;
        entry.execute(before -> {
            requireNews(before.state(), event, named);
            allowed.accept(before.state());
            AggregateLifecycle.apply(event, metadata);
        });
        return sequence;
    }

    private @Nullable Aggregate<DirectoryEntry> find(String stream) {
        try {
            return repository.load(stream);
        } catch (AggregateNotFoundException e) {
            return null;
        }
    }

    private void requireNews(DirectoryState state, DirectoryEvent event, @Nullable Identity named) {
        if (state.saysAlready(event) && (named == null || names.bears(state, named))) {
            throw Refusal.of(DirectoryRule.EXISTS, event.entry())
                    .in(AS_SAID, List.of())
                    .asException();
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
