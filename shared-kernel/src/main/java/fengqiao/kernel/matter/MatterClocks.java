package fengqiao.kernel.matter;

import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a matter, folded over its events: the only place that knows what an event does to
 * them. Several may run at once, even of one kind by several rule sets; the earliest binds.
 *
 * @param all oldest first, those that have ended included
 */
public record MatterClocks(List<RunningClock> all) {
    public static final MatterClocks NONE = new MatterClocks(List.of());

    /**
     * The clocks after one event more.
     *
     * @param type wire name of the event, kept as what stopped a clock
     * @param day legal day on which it happened
     */
    public MatterClocks after(MatterEvent event, String type, LocalDate day) {
        return switch (ClockEffect.of(event)) {
            case ClockEffect.Turn(var ended, var started) -> turned(ended, started, type, day);
            case ClockEffect.Pause(var kinds) -> each(kinds, clock -> clock.pausedFrom(day));
            case ClockEffect.Resume(var kinds) -> each(kinds, clock -> clock.resumed(day));
            case ClockEffect.Extend(var extensions) -> extended(extensions);
            case ClockEffect.Recompute(var clocks) -> recomputed(clocks);
        };
    }

    private MatterClocks turned(
            Set<ClockKind> ended, List<Clock> started, String type, LocalDate day) {
        if (ended.isEmpty() && started.isEmpty()) {
            return this;
        }
        List<RunningClock> next = new ArrayList<>(all.size() + started.size());
        for (RunningClock clock : all) {
            next.add(ended.contains(clock.kind()) ? clock.stopped(day, type) : clock);
        }
        started.forEach(clock -> next.add(RunningClock.started(clock)));
        return new MatterClocks(List.copyOf(next));
    }

    private MatterClocks each(Set<ClockKind> kinds, UnaryOperator<RunningClock> change) {
        return mapped(clock -> kinds.contains(clock.kind()) ? change.apply(clock) : clock);
    }

    private MatterClocks mapped(UnaryOperator<RunningClock> change) {
        return new MatterClocks(all.stream().map(change).toList());
    }

    private MatterClocks extended(List<ClockExtension> extensions) {
        return mapped(clock -> {
            RunningClock next = clock;
            for (ClockExtension extension : extensions) {
                if (clock.kind().extension() != null
                        && extension.extended().equals(clock.clock().rule())) {
                    next = next.extended(extension);
                }
            }
            return next;
        });
    }

    private MatterClocks recomputed(List<Clock> clocks) {
        return mapped(clock -> {
            for (Clock anew : clocks) {
                if (clock.running() && anew.sameAs(clock.clock())) {
                    return clock.recomputed(anew);
                }
            }
            return clock;
        });
    }

    /** Without those that have ended: what decisions need, so that a long life stays small. */
    public MatterClocks running() {
        return all.stream().allMatch(RunningClock::running)
                ? this
                : new MatterClocks(all.stream().filter(RunningClock::running).toList());
    }

    /** Those of a kind that run, paused ones too. */
    public List<RunningClock> running(ClockKind kind) {
        return all.stream().filter(clock -> clock.kind() == kind && clock.running()).toList();
    }

    /** The duty that falls due first; none where nothing is owed or all is paused. */
    public Optional<RunningClock> binding() {
        return all.stream()
                .filter(RunningClock::binds)
                .min(Comparator.comparing(RunningClock::dueDay));
    }

    /** Last day of the clock that binds. */
    public @Nullable LocalDate dueDay() {
        return binding().map(RunningClock::dueDay).orElse(null);
    }

    /**
     * Last day of a right or duty of a kind, by the set that ends it first.
     *
     * @return empty where none of the kind runs: no rule limits it
     */
    public Optional<RunningClock> earliest(ClockKind kind) {
        return running(kind).stream().min(Comparator.comparing(RunningClock::dueDay));
    }

    /** Running clocks whose last day waits for a calendar. */
    public List<RunningClock> provisional() {
        return all.stream()
                .filter(clock -> clock.running() && clock.clock().provisional())
                .toList();
    }
}
