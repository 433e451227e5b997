package fengqiao.query.dispute;

import fengqiao.kernel.dispute.AgreementReached;
import fengqiao.kernel.dispute.ConfirmationApplied;
import fengqiao.kernel.dispute.ConfirmationDecided;
import fengqiao.kernel.dispute.ConfirmationDeclined;
import fengqiao.kernel.dispute.ConfirmationExtended;
import fengqiao.kernel.dispute.ConfirmationTakenUp;
import fengqiao.kernel.dispute.DisputeClocks;
import fengqiao.kernel.dispute.DisputeCourse;
import fengqiao.kernel.dispute.DisputeEnded;
import fengqiao.kernel.dispute.DisputeEvent;
import fengqiao.kernel.dispute.DisputeLinked;
import fengqiao.kernel.dispute.DisputeReclassified;
import fengqiao.kernel.dispute.DisputeRegistered;
import fengqiao.kernel.dispute.LitigationFollowed;
import fengqiao.kernel.dispute.LitigationGuided;
import fengqiao.kernel.dispute.MediationFailed;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.dispute.PerformanceRecorded;
import fengqiao.kernel.dispute.RoundHeld;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each event makes of a dispute. */
final class DisputeFold {
    private DisputeFold() {}

    /**
     * @param type wire name of the event, kept as what stopped a clock
     * @param day legal day of the event
     */
    static Dispute fold(@Nullable Dispute before, DisputeEvent event, String type, LocalDate day) {
        if (event instanceof DisputeRegistered registered) {
            return begun(registered);
        }
        Dispute now = Objects.requireNonNull(before, "a dispute begins with its registration");
        DisputeCourse course = DisputeCourse.evolve(now.course(), event);
        return new Dispute(
                course,
                course.allowed(),
                course.rungs(),
                now.externalNumber(),
                now.origin(),
                now.foundBy(),
                now.persons(),
                now.amountFen(),
                now.broughtTo(),
                RungsFold.fold(now.rungs(), event, day),
                settlement(now.settlement(), event, course),
                DisputeClocks.after(now.clocks(), event, type, day),
                confirmation(now.confirmation(), event, day),
                guidance(now.guidance(), event, day),
                event instanceof DisputeEnded ended ? ended.ending() : now.ending());
    }

    private static Dispute begun(DisputeRegistered event) {
        DisputeCourse course = DisputeCourse.evolve(null, event);
        return new Dispute(
                course,
                course.allowed(),
                course.rungs(),
                event.externalNumber(),
                event.origin(),
                event.foundBy(),
                event.persons(),
                event.amountFen(),
                event.body(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private static @Nullable Settlement settlement(
            @Nullable Settlement now, DisputeEvent event, DisputeCourse course) {
        return switch (event) {
            case AgreementReached e ->
                    new Settlement(
                            e.rung(),
                            e.body(),
                            e.written(),
                            e.amountFen(),
                            e.effectDay(),
                            e.performBy(),
                            course.agreement().applyBy(),
                            null,
                            0);
            case PerformanceRecorded e ->
                    now == null ? null : now.seen(e.performance(), e.amountFen());
            default -> now;
        };
    }

    private static @Nullable Confirmation confirmation(
            @Nullable Confirmation now, DisputeEvent event, LocalDate day) {
        if (event instanceof ConfirmationApplied applied) {
            return Confirmation.applied(applied.court(), day);
        }
        if (now == null || event instanceof AgreementReached) {
            return null;
        }
        return switch (event) {
            case ConfirmationTakenUp e -> now.takenUp(day);
            case ConfirmationDeclined e -> now.notTakenUp();
            case ConfirmationExtended e -> now.longer();
            case ConfirmationDecided e -> now.decided(e.decision(), day, e.ruling());
            case DisputeRegistered e -> now;
            case DisputeLinked e -> now;
            case DisputeReclassified e -> now;
            case MediationOpened e -> now;
            case RoundHeld e -> now;
            case MediationFailed e -> now;
            case AgreementReached e -> now;
            case PerformanceRecorded e -> now;
            case ConfirmationApplied e -> now;
            case LitigationGuided e -> now;
            case LitigationFollowed e -> now;
            case DisputeEnded e -> now;
        };
    }

    private static @Nullable Guidance guidance(
            @Nullable Guidance now, DisputeEvent event, LocalDate day) {
        return switch (event) {
            case LitigationGuided e ->
                    new Guidance(e.ground(), e.pathway(), e.court(), day, null, null);
            case LitigationFollowed e when now != null ->
                    new Guidance(
                            now.ground(), now.pathway(), now.court(), now.day(), e.result(), day);
            default -> now;
        };
    }
}
