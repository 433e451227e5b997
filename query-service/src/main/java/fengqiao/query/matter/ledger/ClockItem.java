package fengqiao.query.matter.ledger;

import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.ClockPause;
import fengqiao.kernel.rule.ClockStop;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.rule.RunningClock;
import fengqiao.query.platform.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as callers read it; see docs/api.md.
 *
 * @param inputs what the last day was computed from; null in old events
 * @param dueDay as it stands; while paused, as if the pause ended on the day of asking
 * @param duty whether its end is a failure; otherwise a right that ends
 * @param binding whether it is the duty that falls due first
 * @param usedShare days used ÷ days it has, as of the day of asking or of its end
 * @param endsWith what ends it in time, in words
 * @param stopped none while it runs
 */
record ClockItem(
        ClockKind kind,
        String kindText,
        RuleRef rule,
        LocalDate startDay,
        LocalDate dueDay,
        boolean provisional,
        boolean running,
        boolean paused,
        boolean duty,
        boolean binding,
        double usedShare,
        @Nullable ClockInputs inputs,
        List<ClockPause> pauses,
        @Nullable ClockExtension extension,
        String endsWith,
        @Nullable Stopped stopped) {

    /**
     * @param event wire name
     */
    record Stopped(LocalDate day, String event, String eventText) {}

    static List<ClockItem> of(MatterClocks clocks, LocalDate today) {
        RunningClock binding = clocks.binding().orElse(null);
        return clocks.all().stream().map(clock -> of(clock, clock.equals(binding), today)).toList();
    }

    private static ClockItem of(RunningClock from, boolean binding, LocalDate today) {
        ClockKind kind = from.kind();
        ClockStop stop = from.stop();
        return new ClockItem(
                kind,
                Words.of("clock." + kind),
                from.clock().rule(),
                from.clock().startDay(),
                from.dueDay(today),
                from.clock().provisional(),
                from.running(),
                from.paused(),
                kind.duty(),
                binding,
                Math.round(from.usedShare(today) * 10_000) / 10_000.0,
                from.clock().inputs(),
                from.pauses(),
                from.extension(),
                Words.of("clock.ends." + kind),
                stop == null
                        ? null
                        : new Stopped(stop.day(), stop.event(), Words.of("event." + stop.event())));
    }
}
