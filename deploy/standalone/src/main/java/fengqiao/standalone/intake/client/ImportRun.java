package fengqiao.standalone.intake.client;

import fengqiao.standalone.intake.file.TableSource;
import fengqiao.standalone.intake.row.UnitNames;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One import from its first row to its last. Rows are answered in the order of the source whatever
 * order the calls end in, so that the report reads like the file and a cut-off run resumes at a
 * row.
 */
public final class ImportRun {
    /** Longest time of work that a cut-off run has to repeat. */
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMillis(500);

    private final TableSource source;
    private final Path report;
    private final Instant now;
    private final Progress progress;

    /**
     * @param now times after it are faults of their row
     */
    public ImportRun(TableSource source, Path report, Instant now, Progress progress) {
        this.source = source;
        this.report = report;
        this.now = now;
        this.progress = progress;
    }

    /** Reads and checks every row and sends nothing. */
    public Totals dryRun() {
        try (Report lines = Report.open(report, 0);
                Feed feed = new Feed(source, now, UnitNames.UNASKED)) {
            Checkpoint at = Checkpoint.start(source.digest());
            for (Pending row = feed.next(); row != null; row = feed.next()) {
                boolean refused = row.result().isDone();
                RowResult result =
                        refused ? row.result().join() : new RowResult(Outcome.IMPORTED, List.of());
                lines.write(row, result);
                at = at.plus(row, result);
                progress.at(at.totals());
            }
            progress.end();
            return at.totals();
        }
    }

    /**
     * @param parallel calls in flight
     * @param patience how long a lost instance is waited for
     * @throws fengqiao.standalone.refusal.Refusal where it cannot go on; what was answered stands
     */
    public Totals send(Endpoint endpoint, int parallel, Duration patience) {
        var stop = new Stop();
        var transport = new Transport(endpoint, patience, stop);
        var calls = new ImportCalls(transport, patience, stop);
        Checkpoint start = resumable(calls).orElse(Checkpoint.start(source.digest()));
        progress.begin(start.totals());
        try (Report lines = Report.open(report, start.reportBytes())) {
            Totals totals = send(calls, parallel, start, lines);
            progress.end();
            Checkpoint.delete(report);
            return totals;
        } finally {
            stop.now();
        }
    }

    private Totals send(ImportCalls calls, int parallel, Checkpoint start, Report lines) {
        Checkpoint at = start;
        try (Lanes lanes = new Lanes(parallel, calls);
                Reader rows = new Reader(new Feed(source, now, units(calls)), lanes, start.row())) {
            long saved = System.nanoTime();
            for (Pending row = rows.take(); row != null; row = rows.take()) {
                RowResult result = Waiting.result(row);
                lines.write(row, result);
                at = at.plus(row, result);
                progress.at(at.totals());
                if (System.nanoTime() - saved > BETWEEN_CHECKPOINTS.toNanos()) {
                    at.withReport(lines.flush()).write(report);
                    saved = System.nanoTime();
                }
            }
            return at.totals();
        } finally {
            at.withReport(lines.flush()).write(report);
        }
    }

    /** The earlier run's place, if the instance still has what it took from it. */
    private Optional<Checkpoint> resumable(ImportCalls calls) {
        return Checkpoint.read(report, source.digest())
                .filter(found -> found.row() > 0)
                .filter(found -> found.known() == 0 || isThere(found.known(), calls));
    }

    private static UnitNames units(ImportCalls calls) {
        return UnitNames.asking(calls::units);
    }

    private boolean isThere(long number, ImportCalls calls) {
        try (Feed feed = new Feed(source, now, units(calls))) {
            for (Pending row = feed.next(); row != null; row = feed.next()) {
                if (row.number() == number && !row.result().isDone()) {
                    calls.send(List.of(row));
                    return Waiting.result(row).outcome() == Outcome.ALREADY;
                }
            }
            return false;
        }
    }
}
