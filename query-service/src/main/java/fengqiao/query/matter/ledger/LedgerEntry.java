package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter as it stands.
 *
 * @param sequence of its last event
 * @param position of its last event
 */
public record LedgerEntry(
        Registration registration,
        Reports reports,
        Handling handling,
        Instant lastChangedAt,
        long sequence,
        long position) {

    public MatterId id() {
        return registration.matterId();
    }

    /** Last day of the clock that binds: the earliest running; null where none runs. */
    public @Nullable LocalDate dueDay() {
        return handling.clocks().stream()
                .filter(RunClock::running)
                .map(run -> run.clock().dueDay())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether it came again: of a closed matter, or with a further report. */
    public boolean repeated() {
        return registration.repeatOf() != null || reports.linked() > 0;
    }

    /**
     * What came in beside the first report.
     *
     * @param persons 人次 of all reports
     * @param batches 批次
     * @param linked reports after the first
     * @param reporters posts that reported, each once
     */
    public record Reports(int persons, int batches, int linked, List<String> reporters) {}

    /**
     * How far it has come.
     *
     * @param unit whom it is sent to now
     * @param answerable who must answer for it until another unit has accepted (首接首办)
     * @param units all units it was ever sent to
     */
    public record Handling(
            MatterState state,
            @Nullable UnitId unit,
            @Nullable UnitId answerable,
            List<UnitId> units,
            List<RunClock> clocks,
            @Nullable Resolution resolution,
            fengqiao.kernel.matter.@Nullable ReplyOutcome reply) {}

    /** When and how it was resolved 化解. */
    public record Resolution(Instant at, fengqiao.kernel.matter.ResolutionKind kind) {}

    /**
     * A clock and whether it still runs.
     *
     * @param running false once the step it waited for was taken
     */
    public record RunClock(Clock clock, boolean running) {}
}
