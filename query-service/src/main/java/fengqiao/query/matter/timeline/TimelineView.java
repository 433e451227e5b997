package fengqiao.query.matter.timeline;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterLinked;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.MediationReturned;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.QualityReviewed;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.SuccessorTookOver;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.wire.EventTypes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline as a fold. It is not stored: a matter has a dozen events, the log finds them by its
 * index on streams, and a stored copy would double what a rebuild writes.
 */
final class TimelineView {
    private TimelineView() {}

    static Timeline fold(@Nullable Timeline timeline, Recorded<?> recorded) {
        List<Timeline.Step> steps =
                new ArrayList<>(timeline == null ? List.of() : timeline.steps());
        steps.add(
                new Timeline.Step(
                        recorded.position(),
                        recorded.sequence(),
                        EventTypes.nameOf(recorded.event().getClass()),
                        recorded.event() instanceof MatterEvent event ? unit(event) : null,
                        recorded.event() instanceof MatterEvent event ? detail(event) : null,
                        recorded.occurredAt(),
                        recorded.recordedAt(),
                        recorded.actor()));
        return new Timeline(List.copyOf(steps));
    }

    private static @Nullable UnitId unit(MatterEvent event) {
        return switch (event) {
            case MatterRouted routed -> routed.unit();
            case MatterAccepted accepted -> accepted.unit();
            case AssignmentObjected objected -> objected.unit();
            case ObjectionUpheld upheld -> upheld.unit();
            case ObjectionRejected rejected -> rejected.unit();
            case MatterReplied replied -> replied.unit();
            case MatterResolved resolved -> resolved.unit();
            case MatterReopened reopened -> reopened.unit();
            case MatterRefused refused -> refused.unit();
            case ProgressNoted noted -> noted.unit();
            case PlanAdopted adopted -> adopted.unit();
            case HandlingExtended extended -> extended.unit();
            case HearingOpened opened -> opened.organ();
            case HearingConcluded concluded -> concluded.organ();
            case ReviewApplied applied -> applied.organ();
            case ReviewAssigned assigned -> assigned.organ();
            case ReviewDecided decided -> decided.organ();
            case QualityReviewed reviewed -> reviewed.unit();
            case MatterRated rated -> rated.unit();
            case JurisdictionDetermined determined -> determined.unit();
            case SuccessorTookOver succeeded -> succeeded.to();
            case AccusedNamed named -> named.unit();
            default -> null;
        };
    }

    private static @Nullable String detail(MatterEvent event) {
        return switch (event) {
            case MatterReplied replied -> "outcome." + replied.outcome();
            case MatterResolved resolved -> "resolution." + resolved.kind();
            case MatterRouted routed ->
                    routed.pathway() == null ? null : "pathway." + routed.pathway().code();
            case MatterGuided guided -> "pathway." + guided.pathway();
            case MatterAccepted accepted -> coded("notice.", accepted.notice());
            case MatterRefused refused -> "refusal." + refused.ground();
            case MediationReturned returned -> "mediation." + returned.outcome();
            case HandlerRecused recused -> "recusal." + recused.ground();
            case TeamReported reported -> "team." + reported.duty();
            case ReviewApplied applied -> "review." + applied.level();
            case ReviewAssigned assigned -> "review." + assigned.level();
            case ReviewDecided decided -> "review." + decided.level() + "." + decided.outcome();
            case QualityReviewed reviewed -> "quality." + reviewed.verdict();
            case FollowedUp followed -> "followUp." + followed.result();
            case MatterRated rated -> "rating." + rated.body() + "." + rated.satisfaction();
            case MatterReopened reopened -> coded("reopened.", reopened.cause());
            case GuidanceFollowed followed -> "guidance." + followed.outcome();
            case MatterReportedUp reported -> "urgency." + reported.urgency();
            case SuccessorTookOver succeeded -> "reform." + succeeded.reform();
            case MatterLinked linked -> "relation." + linked.relation();
            default -> null;
        };
    }

    private static @Nullable String coded(String prefix, @Nullable Enum<?> value) {
        return value == null ? null : prefix + value;
    }
}
