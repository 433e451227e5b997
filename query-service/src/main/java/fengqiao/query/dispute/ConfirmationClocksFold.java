package fengqiao.query.dispute;

import fengqiao.kernel.dispute.AgreementReached;
import fengqiao.kernel.dispute.ConfirmationApplied;
import fengqiao.kernel.dispute.ConfirmationDecided;
import fengqiao.kernel.dispute.ConfirmationDeclined;
import fengqiao.kernel.dispute.ConfirmationExtended;
import fengqiao.kernel.dispute.ConfirmationTakenUp;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.LitigationGuided;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The clocks of judicial confirmation: each step ends those before it and starts its own. */
final class ConfirmationClocksFold {
    private ConfirmationClocksFold() {}

    static List<RunningClock> fold(
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
            default -> clocks;
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
