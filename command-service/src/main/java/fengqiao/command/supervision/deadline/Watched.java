package fengqiao.command.supervision.deadline;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import fengqiao.kernel.rule.RunningClock;
import fengqiao.kernel.supervision.CardColour;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A matter as timers see it: a pure fold of its events and of what was fired.
 *
 * @param matter what does not change
 * @param unit that has it
 * @param colour of the card by elapsed time, as noted; none is green
 * @param looked up to when all that was due is noted
 * @param changed when its clocks changed last
 */
record Watched(
        WatchedMatter matter,
        @Nullable UnitId unit,
        List<WatchedClock> clocks,
        @Nullable CardColour colour,
        Instant looked,
        Instant changed)
        implements Waiting {
    private static final int YELLOW = 80;
    private static final int RED = 100;

    /** Before its first event. */
    static Watched of(WatchedMatter matter, Instant recordedAt) {
        return new Watched(matter, null, List.of(), null, recordedAt, recordedAt);
    }

    MatterId matterId() {
        return matter.matterId();
    }

    @Override
    public String stream() {
        return matterId().value();
    }

    @Override
    public RegionCode region() {
        return matter.region();
    }

    /** The same with another unit. */
    Watched handledBy(@Nullable UnitId other) {
        return new Watched(matter, other, clocks, colour, looked, changed);
    }

    /**
     * After one event more.
     *
     * @param type its wire name
     */
    Watched after(MatterEvent event, String type, Instant at, Instant recordedAt, RuleBook rules) {
        UnitId next = Handler.after(event, unit);
        List<RunningClock> plain = clocks.stream().map(WatchedClock::clock).toList();
        List<RunningClock> after =
                new MatterClocks(plain).after(event, type, LegalDay.of(at)).all();
        if (after.equals(plain)) {
            return new Watched(matter, next, clocks, colour, looked, changed);
        }
        List<WatchedClock> all = new ArrayList<>(after.size());
        for (int i = 0; i < after.size(); i++) {
            all.add(
                    i < clocks.size()
                            ? changed(clocks.get(i), after.get(i), at)
                            : started(after.get(i), recordedAt, rules));
        }
        return new Watched(matter, next, all, colour, looked, at).pruned();
    }

    private static WatchedClock changed(WatchedClock before, RunningClock after, Instant at) {
        Instant ended = before.ended() == null && !after.running() ? at : before.ended();
        return before.with(after, ended);
    }

    private WatchedClock started(RunningClock clock, Instant recordedAt, RuleBook rules) {
        RuleCase about = matter.ruleCase();
        var day = clock.clock().startDay();
        int yellow = rules.limit(ClockKind.CARD_YELLOW, about, day).orElse(YELLOW);
        int red = rules.limit(ClockKind.CARD_RED, about, day).orElse(RED);
        return new WatchedClock(clock, yellow, red, recordedAt, null, false);
    }

    /** Without rights, and without clocks that have ended and owe nothing. */
    private Watched pruned() {
        List<WatchedClock> kept =
                clocks.stream().filter(clock -> clock.clock().running() || owes(clock)).toList();
        return new Watched(matter, unit, kept, colour, looked, changed);
    }

    private boolean owes(WatchedClock clock) {
        return clock.owesMiss() || clock.turns().anyMatch(at -> at.isAfter(looked));
    }

    /** The colour by elapsed time at an instant. */
    @Nullable CardColour elapsed(Instant at) {
        CardColour gravest = null;
        for (WatchedClock clock : clocks) {
            gravest = CardColour.graver(gravest, clock.colourAt(at));
        }
        return gravest;
    }

    @Override
    public @Nullable Instant firesAt() {
        Stream<Instant> misses =
                clocks.stream().filter(WatchedClock::owesMiss).map(WatchedClock::missedAt);
        Stream<Instant> turns =
                clocks.stream().flatMap(WatchedClock::turns).filter(at -> at.isAfter(looked));
        Instant settled = looked.isAfter(changed) ? looked : changed;
        Stream<Instant> settling = elapsed(settled) == colour ? Stream.empty() : Stream.of(settled);
        return Stream.of(misses, turns, settling)
                .flatMap(all -> all)
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public MatterFiring firing(Instant at) {
        List<WatchedClock> misses =
                clocks.stream()
                        .filter(WatchedClock::owesMiss)
                        .filter(clock -> !clock.missedAt().isAfter(at))
                        .toList();
        return new MatterFiring(this, at, misses, elapsed(at.isAfter(looked) ? at : looked));
    }

    /** After that was noted, whatever has happened meanwhile. */
    Watched after(MatterFiring fired) {
        List<WatchedClock> all =
                clocks.stream().map(clock -> fired.notes(clock) ? clock.noted() : clock).toList();
        Instant until = fired.at().isAfter(looked) ? fired.at() : looked;
        return new Watched(matter, unit, all, fired.colour(), until, changed).pruned();
    }

    /** Nothing runs and no card hangs. */
    @Override
    public boolean idle() {
        return clocks.isEmpty() && colour == null;
    }

    @Override
    public @Nullable Integer provisionalYear() {
        return clocks.stream()
                .map(WatchedClock::clock)
                .filter(clock -> clock.running() && clock.clock().provisional())
                .map(clock -> clock.clock().dueDay().getYear())
                .filter(Objects::nonNull)
                .min(Integer::compareTo)
                .orElse(null);
    }
}
