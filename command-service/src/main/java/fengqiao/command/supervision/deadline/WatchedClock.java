package fengqiao.command.supervision.deadline;

import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RunningClock;
import fengqiao.kernel.supervision.CardColour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock as timers see it.
 *
 * @param yellow per cent of the limit past which the card is yellow, by the policy of its day 0
 * @param red likewise red
 * @param quiet when the clock was written down: what had run out before notifies nobody
 * @param ended when what it waited for happened
 * @param missed whether that it ran out is noted
 */
record WatchedClock(
        RunningClock clock,
        int yellow,
        int red,
        Instant quiet,
        @Nullable Instant ended,
        boolean missed) {

    WatchedClock with(RunningClock changed, @Nullable Instant end) {
        return new WatchedClock(changed, yellow, red, quiet, end, missed);
    }

    WatchedClock noted() {
        return new WatchedClock(clock, yellow, red, quiet, ended, true);
    }

    private static Instant startOf(LocalDate day) {
        return LegalDay.endOf(day.minusDays(1));
    }

    /** 24:00 of its last day. */
    Instant missedAt() {
        return LegalDay.endOf(clock.dueDay());
    }

    /** Whether it ran out, or will if nothing happens, and nobody has noted it. */
    boolean owesMiss() {
        if (missed || !clock.kind().duty() || !missedAt().isAfter(quiet)) {
            return false;
        }
        return ended == null ? !clock.paused() : !missedAt().isAfter(ended);
    }

    /** Whether it is owed at an instant. */
    boolean owedAt(Instant at) {
        return clock.kind().duty() && (ended == null || ended.isAfter(at));
    }

    /** Instants at which its colour turns by itself. */
    Stream<Instant> turns() {
        if (!clock.kind().duty() || clock.paused()) {
            return Stream.empty();
        }
        return Stream.of(startOf(clock.exceeds(yellow)), startOf(clock.exceeds(red)))
                .filter(at -> at.isAfter(quiet))
                .filter(at -> ended == null || at.isBefore(ended));
    }

    /** Its colour at an instant; none is green. A pause keeps the colour it found. */
    @Nullable CardColour colourAt(Instant at) {
        if (!owedAt(at)) {
            return null;
        }
        Instant seen = clock.paused() ? startOf(clock.pauses().getLast().from()) : at;
        if (past(red, seen)) {
            return CardColour.RED;
        }
        return past(yellow, seen) ? CardColour.YELLOW : null;
    }

    private boolean past(int percent, Instant seen) {
        Instant turn = startOf(clock.exceeds(percent));
        return turn.isAfter(quiet) && !turn.isAfter(seen);
    }
}
