package fengqiao.command.supervision.deadline;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RunningClock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term of a record as timers see it.
 *
 * @param part of the record that has it; none where the record has one at a time
 * @param unit whose step it is
 * @param quiet when it was written down: what had run out before notifies nobody
 * @param ended when the step was taken
 * @param missed whether that it ran out is noted
 */
record WatchedTerm(
        @Nullable String part,
        @Nullable UnitId unit,
        RunningClock clock,
        Instant quiet,
        @Nullable Instant ended,
        boolean missed) {

    WatchedTerm with(RunningClock changed, Instant at) {
        Instant end = ended == null && !changed.running() ? at : ended;
        return new WatchedTerm(part, unit, changed, quiet, end, missed);
    }

    WatchedTerm endedAt(Instant at) {
        return new WatchedTerm(part, unit, clock, quiet, ended == null ? at : ended, missed);
    }

    WatchedTerm reopened() {
        return new WatchedTerm(part, unit, clock, quiet, null, missed);
    }

    WatchedTerm noted() {
        return new WatchedTerm(part, unit, clock, quiet, ended, true);
    }

    boolean isOf(@Nullable String other) {
        return Objects.equals(part, other);
    }

    /** Whether both are the same term, whatever has become of it. */
    boolean sameAs(WatchedTerm other) {
        return isOf(other.part) && clock.clock().sameAs(other.clock.clock());
    }

    /** 24:00 of its last day. */
    Instant missedAt() {
        return LegalDay.endOf(clock.dueDay());
    }

    /** Whether it ran out, or will if nothing happens, and nobody has noted it. */
    boolean owesMiss() {
        return !missed
                && clock.kind().duty()
                && missedAt().isAfter(quiet)
                && (ended == null || !missedAt().isAfter(ended));
    }
}
