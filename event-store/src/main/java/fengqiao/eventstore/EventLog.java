package fengqiao.eventstore;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;

/**
 * Appends to the event log, many callers to a commit. One object per process; several processes may
 * write the same log. It keeps two connections of the given source for itself.
 */
public final class EventLog implements AutoCloseable {

    private final LogWriter writer;
    private final Flusher flusher;
    private final Thread writing;
    private final Thread flushing;
    private volatile boolean closed;

    private EventLog(LogWriter writer, Flusher flusher) {
        this.writer = writer;
        this.flusher = flusher;
        this.writing = Thread.ofPlatform().daemon().name("event-log-writer").unstarted(writer);
        this.flushing = Thread.ofPlatform().daemon().name("event-log-flusher").unstarted(flusher);
    }

    /**
     * Opens the log; schema {@code log} must be there ({@link EventLogMigrations}).
     *
     * @param source connects as the owner; best a plain source and no pool
     * @throws LogFailure when PostgreSQL cannot be reached or the schema is missing
     */
    public static EventLog open(DataSource source, EventLogSettings settings) {
        Flusher flusher = new Flusher(source, settings);
        LogWriter writer =
                new LogWriter(source, "event-log-" + UUID.randomUUID(), settings, flusher);
        try {
            writer.start();
        } catch (SQLException e) {
            throw new LogFailure("cannot open the event log: " + e.getMessage(), e);
        }
        EventLog log = new EventLog(writer, flusher);
        log.flushing.start();
        log.writing.start();
        log.awaitDurable();
        return log;
    }

    /**
     * Appends all or nothing. The answer completes once the events are on disk (and on a
     * synchronous standby); what is chained to it without an executor runs on the flusher's thread
     * and must be short.
     *
     * @return fails with {@link StreamConflict}, {@link SideRowConflict}, {@link LogOverloaded},
     *     {@link LogClosed}, {@link LogFailure} (nothing stored) or {@link AppendFateUnknown}
     */
    public CompletableFuture<Appended> append(Append append) {
        PendingAppend pending = new PendingAppend(append);
        StreamConflict twice = conflictWithin(append);
        if (twice != null) {
            pending.answer.completeExceptionally(twice);
        } else if (closed) {
            pending.answer.completeExceptionally(new LogClosed());
        } else if (!writer.offer(pending)) {
            pending.answer.completeExceptionally(new LogOverloaded(writer.queued()));
        } else if (!writing.isAlive()) {
            pending.answer.completeExceptionally(new LogClosed());
        }
        return pending.answer;
    }

    /**
     * Blocks until everything committed before the call, by this or another instance, is durable: a
     * row found in a table of side rows may be told to the outside only after that.
     *
     * @throws LogClosed when the log is closed meanwhile
     */
    public void awaitDurable() {
        try {
            flusher.barrier().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof EventLogException reason) {
                throw reason;
            }
            throw e;
        }
    }

    /** How many appends wait to be taken into a batch. */
    public int queued() {
        return writer.queued();
    }

    /**
     * Stores what is queued, answers it and closes the connections; during an outage it fails what
     * is unanswered.
     */
    @Override
    public void close() {
        closed = true;
        writer.close();
        join(writing);
        flusher.close();
        join(flushing);
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static @org.jspecify.annotations.Nullable StreamConflict conflictWithin(Append append) {
        if (append.events().size() == 1) {
            return null;
        }
        Set<Object> seen = new HashSet<>();
        for (NewEvent event : append.events()) {
            boolean place = seen.add(java.util.Map.entry(event.stream(), event.sequence()));
            if (!place || !seen.add(event.eventId())) {
                return new StreamConflict(event.stream(), event.sequence());
            }
        }
        return null;
    }
}
