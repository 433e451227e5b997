package fengqiao.kernel.dispute;

import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The clocks of judicial confirmation, folded over the events of a dispute: each step ends those
 * before it and starts its own. The only place that knows what an event does to them: the timers
 * and the read model use the same one.
 */
public final class DisputeClocks {
    private DisputeClocks() {}

    /**
     * The clocks after one event more: those of before keep their places, new ones come last.
     *
     * @param type wire name of the event, kept as what stopped a clock
     * @param day legal day on which it happened
     */
    public static List<RunningClock> after(
            List<RunningClock> clocks, DisputeEvent event, String type, LocalDate day) {
        return switch (event) {
            case AgreementReached e -> turned(clocks, e.clocks(), type, day);
            case ConfirmationApplied e -> turned(clocks, e.clocks(), type, day);
            case ConfirmationTakenUp e -> turned(clocks, e.clocks(), type, day);
            case ConfirmationDeclined e -> turned(clocks, List.of(), type, day);
            case ConfirmationDecided e -> turned(clocks, List.of(), type, day);
            case LitigationGuided e -> turned(clocks, List.of(), type, day);
            case MediationOpened e -> turned(clocks, List.of(), type, day);
            case ConfirmationExtended e ->
                    clocks.stream().map(clock -> extended(clock, e.extensions())).toList();
            case DisputeRegistered e -> clocks;
            case DisputeLinked e -> clocks;
            case DisputeReclassified e -> clocks;
            case RoundHeld e -> clocks;
            case MediationFailed e -> clocks;
            case PerformanceRecorded e -> clocks;
            case LitigationFollowed e -> clocks;
            case DisputeEnded e -> clocks;
        };
    }

    private static List<RunningClock> turned(
            List<RunningClock> before, List<Clock> started, String type, LocalDate day) {
        List<RunningClock> all = new ArrayList<>();
        before.forEach(clock -> all.add(clock.stopped(day, type)));
        started.forEach(clock -> all.add(RunningClock.started(clock)));
        return List.copyOf(all);
    }

    private static RunningClock extended(RunningClock clock, List<ClockExtension> extensions) {
        RunningClock longer = clock;
        for (ClockExtension extension : extensions) {
            if (extension.extended().equals(clock.clock().rule())) {
                longer = longer.extended(extension);
            }
        }
        return longer;
    }
}
