package fengqiao.command.platform.log;

import fengqiao.eventstore.AxonEventLogEngine;
import fengqiao.eventstore.CommitRows;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.EventLogException;
import fengqiao.eventstore.LogOverloaded;
import fengqiao.eventstore.SideRow;
import fengqiao.eventstore.SideRowConflict;
import fengqiao.eventstore.StreamConflict;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.LogUnreadable;
import java.util.OptionalLong;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** The event log with group commit. */
public final class GroupCommitLog implements CommandLog {
    private final EventLog log;
    private final AxonEventLogEngine engine;
    private final LogReader reader;

    public GroupCommitLog(EventLog log, AxonEventLogEngine engine, LogReader reader) {
        this.log = log;
        this.engine = engine;
        this.reader = reader;
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public void attach(SideRow row) {
        CommitRows.attach(row);
    }

    @Override
    public OptionalLong position(UnitOfWork<?> unit) {
        return CommitRows.appended(unit)
                .map(appended -> OptionalLong.of(appended.lastPosition()))
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public OptionalLong positionOf(String stream, long sequence) {
        return reader.stream(stream, sequence).stream()
                .filter(event -> event.sequence() == sequence)
                .mapToLong(event -> event.position())
                .findFirst();
    }

    @Override
    public void awaitDurable() {
        log.awaitDurable();
    }

    @Override
    public @Nullable LogTrouble trouble(Throwable failure) {
        return switch (failure) {
            case ConcurrencyException e -> new LogTrouble.StreamTaken();
            case AggregateStreamCreationException e -> new LogTrouble.StreamTaken();
            case StreamConflict e -> new LogTrouble.StreamTaken();
            case SideRowConflict e -> new LogTrouble.RowTaken(e.constraint());
            case LogOverloaded e -> new LogTrouble.Overloaded();
            case EventLogException e -> new LogTrouble.Unavailable();
            case LogUnreadable e -> new LogTrouble.Unavailable();
            default -> null;
        };
    }
}
