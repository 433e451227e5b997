package fengqiao.kernel.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock and what happened to it since it started. All arithmetic is in legal days; day 0 never
 * counts, so a pause on day 0 excludes nothing.
 *
 * @param dueDay last day after extension and the pauses that have ended
 * @param pauses oldest first; only the last may still last
 * @param extension the one extension, if it was granted
 * @param stop none while it runs
 */
public record RunningClock(
        Clock clock,
        LocalDate dueDay,
        List<ClockPause> pauses,
        @Nullable ClockExtension extension,
        @Nullable ClockStop stop) {

    public static RunningClock started(Clock clock) {
        return new RunningClock(clock, clock.dueDay(), List.of(), null, null);
    }

    public ClockKind kind() {
        return clock.kind();
    }

    /** Neither ended nor taken: a paused one runs. */
    public boolean running() {
        return stop == null;
    }

    /** Runs, but its days do not count now. */
    public boolean paused() {
        return running() && !pauses.isEmpty() && pauses.getLast().to() == null;
    }

    /** Runs, is a duty and its days count: one of those of which the earliest binds. */
    public boolean binds() {
        return running() && !paused() && kind().duty();
    }

    /** Ended by that event, and with it a pause that lasts. */
    public RunningClock stopped(LocalDate day, String event) {
        if (!running()) {
            return this;
        }
        RunningClock counted = resumed(day);
        return new RunningClock(
                clock, counted.dueDay, counted.pauses, extension, new ClockStop(day, event));
    }

    /** From this day on its days do not count; one that has run out is past pausing. */
    public RunningClock pausedFrom(LocalDate day) {
        if (!running() || paused() || day.isAfter(dueDay)) {
            return this;
        }
        List<ClockPause> more = new ArrayList<>(pauses);
        more.add(new ClockPause(day, null));
        return new RunningClock(clock, dueDay, List.copyOf(more), extension, null);
    }

    /** That day is the last left out. A day within two pauses is left out once. */
    public RunningClock resumed(LocalDate day) {
        if (!paused()) {
            return this;
        }
        List<ClockPause> all = new ArrayList<>(pauses);
        LocalDate from = all.removeLast().from();
        LocalDate to = day.isBefore(from) ? from : day;
        long before = excluded(all, LocalDate.MAX);
        all.add(new ClockPause(from, to));
        long more = excluded(all, LocalDate.MAX) - before;
        return new RunningClock(clock, dueDay.plusDays(more), List.copyOf(all), extension, null);
    }

    /** Once only: a second extension changes nothing. */
    public RunningClock extended(ClockExtension granted) {
        if (!running() || extension != null) {
            return this;
        }
        return new RunningClock(clock, dueDay.plusDays(granted.days()), pauses, granted, null);
    }

    /** The same deadline computed anew, with a calendar that was missing; all else is kept. */
    public RunningClock recomputed(Clock anew) {
        long moved = ChronoUnit.DAYS.between(clock.dueDay(), anew.dueDay());
        return new RunningClock(anew, dueDay.plusDays(moved), pauses, extension, stop);
    }

    /** The last day as it would be if a pause that lasts ended on that day. */
    public LocalDate dueDay(LocalDate asOf) {
        return resumed(asOf).dueDay;
    }

    /** Days that count, of all it has. */
    public long limitDays() {
        return Math.max(1, days(dueDay) - excluded(ended(), dueDay));
    }

    /**
     * Days used ÷ days it has, as of the end of that day; above 1 once it is overdue. Working days
     * too are measured by the calendar, so that a share needs no list of holidays.
     */
    public double usedShare(LocalDate asOf) {
        LocalDate end = stop != null && stop.day().isBefore(asOf) ? stop.day() : asOf;
        long used = days(end) - excluded(pauses, end);
        return Math.max(0, used) / (double) limitDays();
    }

    /**
     * The first day on which more than that much of the limit is used, as if a pause that lasts
     * were none.
     *
     * @param percent of the limit
     */
    public LocalDate exceeds(int percent) {
        long used = limitDays() * percent / 100 + 1;
        long left = 0;
        while (true) {
            LocalDate day = clock.startDay().plusDays(used + left);
            long more = excluded(ended(), day);
            if (more == left) {
                return day;
            }
            left = more;
        }
    }

    private List<ClockPause> ended() {
        return pauses.stream().filter(pause -> pause.to() != null).toList();
    }

    private long days(LocalDate to) {
        return ChronoUnit.DAYS.between(clock.startDay(), to);
    }

    /** Days left out after day 0 and up to a day, each once. */
    private long excluded(List<ClockPause> among, LocalDate upTo) {
        long all = 0;
        LocalDate counted = clock.startDay();
        for (ClockPause pause : among) {
            LocalDate to = pause.to() == null || pause.to().isAfter(upTo) ? upTo : pause.to();
            LocalDate from = pause.from().isAfter(counted) ? pause.from() : counted.plusDays(1);
            if (!to.isBefore(from)) {
                all += ChronoUnit.DAYS.between(from, to) + 1;
                counted = to;
            }
        }
        return all;
    }
}
