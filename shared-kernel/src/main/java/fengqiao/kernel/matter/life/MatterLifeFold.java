package fengqiao.kernel.matter.life;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.ClocksRecomputed;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.JurisdictionDisputed;
import fengqiao.kernel.matter.MatterAbsorbed;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterHandedToMediation;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.matter.MatterUnlinked;
import fengqiao.kernel.matter.MatterWithdrawn;
import fengqiao.kernel.matter.MediationReturned;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.PledgeSigned;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.QualityReviewed;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.SuccessorTookOver;
import fengqiao.kernel.matter.SuperiorAssigned;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a matter stands after one event more. */
final class MatterLifeFold {
    private MatterLifeFold() {}

    static MatterLife after(MatterLife life, MatterEvent event, Instant at) {
        LocalDate day = LegalDay.of(at);
        return switch (event) {
            case MatterRegistered e -> life;
            case ReportLinked e -> life;
            case MatterRouted e -> routed(life, e.unit(), e.route(), day);
            case MatterGuided e -> life.with(new Handling.Guided());
            case MatterAccepted e -> accepted(life, e.unit());
            case AssignmentObjected e -> life.with(new Handling.Objected(life.assignment()));
            case ObjectionUpheld e -> life.with(new Handling.Registered());
            case ObjectionRejected e -> life.with(new Handling.Routed(life.assignment()));
            case MatterRefused e -> life.with(new Handling.Refused(life.handling().assigned()));
            case ProgressNoted e -> life;
            case PlanAdopted e -> life.with(life.casework().withPlan(e.revision()));
            case TeamAppointed e -> life.with(life.casework().withTeam());
            case TeamReported e -> life.with(life.casework().withReport(e));
            case HandlerRecused e -> life.with(life.casework().without(e.handler()));
            case HandlingExtended e -> life.with(life.casework().withExtension(true));
            case HearingOpened e -> life.with(life.casework().withHearing(true));
            case HearingConcluded e -> life.with(life.casework().withHearing(false));
            case MatterReplied e -> replied(life, day);
            case ReviewApplied e -> life.with(life.review().applied(e));
            case ReviewAssigned e -> life.with(life.review().assigned(e));
            case ReviewDecided e -> life.with(life.review().decided(e, day));
            case MatterResolved e -> life.with(new Handling.Resolved(life.assignment()));
            case PledgeSigned e -> life.with(life.aftercare().withPledge());
            case MatterClosed e ->
                    life.with(new Handling.Closed(life.handling().assigned()))
                            .with(life.aftercare().closed(day));
            case QualityReviewed e -> life.with(life.aftercare().withAssessment());
            case FollowedUp e -> life.with(life.aftercare().withFollowUp());
            case MatterRated e -> life.with(life.aftercare().rated(e.body()));
            case MatterHandedToMediation e -> life.with(new Mediation.InHand(e.dispute()));
            case MediationReturned e -> life.with(new Mediation.Returned(e.dispute(), e.outcome()));
            case MatterReopened e -> reopened(life, e.unit());
            case MatterLinked e -> life;
            case MatterUnlinked e -> life;
            case MatterAbsorbed e -> life;
            case MatterMerged e -> ended(life, new Handling.Merged());
            case MatterTransferred e -> ended(life, new Handling.Transferred());
            case MatterWithdrawn e ->
                    ended(life, new Handling.Withdrawn(life.handling().assigned()));
            case GuidanceFollowed e -> life;
            case SuperiorAssigned e -> life;
            case AccusedNamed e -> accused(life, e);
            case MatterReportedUp e -> life;
            case JurisdictionDisputed e ->
                    life.with(new Handling.Disputed(life.handling().assigned()));
            case JurisdictionDetermined e -> routed(life, e.unit(), e.route(), day);
            case SuccessorTookOver e -> succeeded(life, e);
            case ClocksRecomputed e -> life;
        };
    }

    /** The step stays, and so does the day of the routing: the successor takes both over. */
    private static MatterLife succeeded(MatterLife life, SuccessorTookOver event) {
        Assignment before = life.assignment();
        var after = new Assignment(event.to(), before.route(), before.since());
        return life.with(life.handling().handedTo(after))
                .answeredBy(
                        event.from().equals(life.answerable()) ? event.to() : life.answerable());
    }

    /** The accused unit has it no longer, nor answers for it: another one is to be found. */
    private static MatterLife accused(MatterLife life, AccusedNamed event) {
        if (!event.takenBack()) {
            return life;
        }
        UnitId unit = event.unit();
        return life.with(new Handling.Registered())
                .answeredBy(
                        unit == null || unit.equals(life.answerable()) ? null : life.answerable())
                .with(life.casework().withExtension(false).withHearing(false));
    }

    private static MatterLife routed(
            MatterLife life, UnitId unit, StatutoryRoute route, LocalDate day) {
        return life.with(new Handling.Routed(new Assignment(unit, route, day)))
                .answeredBy(life.answerable() == null ? unit : life.answerable());
    }

    private static MatterLife accepted(MatterLife life, UnitId unit) {
        return life.with(new Handling.Accepted(life.assignment())).answeredBy(unit);
    }

    private static MatterLife replied(MatterLife life, LocalDate day) {
        return life.with(new Handling.Replied(life.assignment())).with(new Review.Open(day));
    }

    /**
     * It reaches its last handler at once, who answers for it from then on.
     *
     * @param unit none where it is the office's to find one
     */
    private static MatterLife reopened(MatterLife life, @Nullable UnitId unit) {
        Assignment before = life.handling().assigned();
        Assignment handler = unit == null ? null : before;
        boolean takenFrom =
                before != null && unit == null && before.unit().equals(life.answerable());
        UnitId nobody = takenFrom ? null : life.answerable();
        return life.with(
                        handler == null
                                ? new Handling.Registered()
                                : new Handling.Accepted(handler))
                .answeredBy(handler == null ? nobody : handler.unit())
                .with(life.casework().withExtension(false).withHearing(false))
                .with(Review.none())
                .with(life.aftercare().reopen());
    }

    /** Over here, and with it whatever review or hearing was under way. */
    private static MatterLife ended(MatterLife life, Handling next) {
        return life.with(next).with(life.casework().withHearing(false)).with(Review.none());
    }
}
