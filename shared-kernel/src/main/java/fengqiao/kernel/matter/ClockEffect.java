package fengqiao.kernel.matter;

import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a matter event does to the matter's clocks. {@link #of} is the one place that says so: a new
 * event gets its line there, with one of the effects below.
 */
sealed interface ClockEffect {
    /** Clocks of the handling: the step that is owed next and the right to refuse it. */
    Set<ClockKind> HANDLING =
            EnumSet.of(ClockKind.ROUTE, ClockKind.ACCEPT, ClockKind.OBJECT, ClockKind.HANDLE);

    /** Clocks of review: one step of it ends those of the step before. */
    Set<ClockKind> REVIEW =
            EnumSet.of(
                    ClockKind.REVIEW_APPLY,
                    ClockKind.REVIEW_DECIDE,
                    ClockKind.REREVIEW_APPLY,
                    ClockKind.REREVIEW_DECIDE);

    /** Clocks that wait while there is a hearing (Art. 36; 2005: 35). */
    Set<ClockKind> HEARD =
            EnumSet.of(ClockKind.HANDLE, ClockKind.REVIEW_DECIDE, ClockKind.REREVIEW_DECIDE);

    /** The handling and what a superior office waits for. */
    Set<ClockKind> RESOLVED =
            EnumSet.of(
                    ClockKind.ROUTE,
                    ClockKind.ACCEPT,
                    ClockKind.OBJECT,
                    ClockKind.HANDLE,
                    ClockKind.ASSIGNED);

    /** Everything somebody owes; rights such as that to a review run on. */
    Set<ClockKind> OWED =
            EnumSet.copyOf(Arrays.stream(ClockKind.values()).filter(ClockKind::duty).toList());

    /** Whatever still runs. */
    Set<ClockKind> ALL = EnumSet.allOf(ClockKind.class);

    ClockEffect NOTHING = new Turn(EnumSet.noneOf(ClockKind.class), List.of());

    /** Ends the running clocks of these kinds, then starts these beside what still runs. */
    record Turn(Set<ClockKind> ended, List<Clock> started) implements ClockEffect {}

    /** The days of the running clocks of these kinds do not count from the event's day on. */
    record Pause(Set<ClockKind> kinds) implements ClockEffect {}

    /** They count again from the day after the event's. */
    record Resume(Set<ClockKind> kinds) implements ClockEffect {}

    /** Each extension moves the running clock of the rule it names. */
    record Extend(List<ClockExtension> extensions) implements ClockEffect {}

    /** Each clock takes the place of the running one of its kind, rule and day 0. */
    record Recompute(List<Clock> clocks) implements ClockEffect {}

    /** A step of the handling ends the clocks of the step before it and starts its own. */
    static ClockEffect step(List<Clock> started) {
        return new Turn(HANDLING, started);
    }

    static ClockEffect starts(List<Clock> started) {
        return new Turn(EnumSet.noneOf(ClockKind.class), started);
    }

    static ClockEffect ends(ClockKind first, ClockKind... others) {
        return new Turn(EnumSet.of(first, others), List.of());
    }

    static ClockEffect of(MatterEvent event) {
        return switch (event) {
            case MatterRegistered e -> starts(e.clocks());
            case ReportLinked e -> NOTHING;
            case MatterRouted e -> step(e.clocks());
            case MatterGuided e -> step(List.of());
            case MatterAccepted e -> step(e.clocks());
            case AssignmentObjected e -> NOTHING;
            case ObjectionUpheld e -> step(e.clocks());
            case ObjectionRejected e -> NOTHING;
            case MatterRefused e -> step(List.of());
            case HandlerRecused e -> NOTHING;
            case ProgressNoted e -> NOTHING;
            case PlanAdopted e -> NOTHING;
            case TeamAppointed e -> NOTHING;
            case TeamReported e -> NOTHING;
            case HandlingExtended e -> new Extend(e.extensions());
            case HearingOpened e -> new Pause(HEARD);
            case HearingConcluded e -> new Resume(HEARD);
            case MatterReplied e -> step(e.clocks());
            case ReviewApplied e -> new Turn(REVIEW, e.clocks());
            case ReviewAssigned e -> NOTHING;
            case ReviewDecided e -> new Turn(REVIEW, e.clocks());
            case MatterResolved e -> new Turn(RESOLVED, List.of());
            case PledgeSigned e -> NOTHING;
            case MatterClosed e -> new Turn(OWED, e.clocks());
            case QualityReviewed e -> NOTHING;
            case FollowedUp e -> NOTHING;
            case MatterRated e -> NOTHING;
            case MatterHandedToMediation e -> NOTHING;
            case MediationReturned e -> NOTHING;
            case MatterReopened e -> new Turn(ALL, e.clocks());
            case MatterLinked e -> NOTHING;
            case MatterUnlinked e -> NOTHING;
            case MatterMerged e -> new Turn(ALL, List.of());
            case MatterAbsorbed e -> NOTHING;
            case MatterWithdrawn e -> new Turn(ALL, List.of());
            case MatterTransferred e -> new Turn(ALL, List.of());
            case GuidanceFollowed e -> NOTHING;
            case SuperiorAssigned e -> starts(e.clocks());
            case AccusedNamed e -> e.takenBack() ? step(e.clocks()) : NOTHING;
            case MatterReportedUp e -> NOTHING;
            case JurisdictionDisputed e -> ends(ClockKind.OBJECT);
            case JurisdictionDetermined e -> step(e.clocks());
            case SuccessorTookOver e -> NOTHING;
            case ClocksRecomputed e -> new Recompute(e.clocks());
        };
    }
}
