package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.PastEvent;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.UnitRegistered;
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
import fengqiao.kernel.matter.MatterGuided;
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
import fengqiao.kernel.matter.SuccessorTookOver;
import fengqiao.kernel.matter.SuperiorAssigned;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.matter.past.MatterRegisteredV1;
import fengqiao.kernel.matter.past.ReportLinkedV1;
import fengqiao.kernel.people.TextsRedacted;
import fengqiao.kernel.rule.CalendarPublished;
import fengqiao.kernel.rule.RuleSetPublished;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.DeadlineMissed;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wire name of every event ever written; a name is never given to another meaning. Names of
 * today are read and written, those of the past are read and become events of today; ADR 0007 says
 * how to add the next version.
 */
public final class EventTypes {
    private static final Map<String, Class<? extends DomainEvent>> OWN =
            Map.ofEntries(
                    Map.entry("matter.registered.v2", MatterRegistered.class),
                    Map.entry("matter.report-linked.v2", ReportLinked.class),
                    Map.entry("matter.routed.v1", MatterRouted.class),
                    Map.entry("matter.linked.v1", MatterLinked.class),
                    Map.entry("matter.unlinked.v1", MatterUnlinked.class),
                    Map.entry("matter.merged.v1", MatterMerged.class),
                    Map.entry("matter.absorbed.v1", MatterAbsorbed.class),
                    Map.entry("matter.withdrawn.v1", MatterWithdrawn.class),
                    Map.entry("matter.transferred.v1", MatterTransferred.class),
                    Map.entry("matter.guidance-followed.v1", GuidanceFollowed.class),
                    Map.entry("matter.superior-assigned.v1", SuperiorAssigned.class),
                    Map.entry("matter.accused-named.v1", AccusedNamed.class),
                    Map.entry("matter.reported-up.v1", MatterReportedUp.class),
                    Map.entry("matter.jurisdiction-disputed.v1", JurisdictionDisputed.class),
                    Map.entry("matter.jurisdiction-determined.v1", JurisdictionDetermined.class),
                    Map.entry("matter.successor-took-over.v1", SuccessorTookOver.class),
                    Map.entry("matter.guided.v1", MatterGuided.class),
                    Map.entry("matter.accepted.v1", MatterAccepted.class),
                    Map.entry("matter.assignment-objected.v1", AssignmentObjected.class),
                    Map.entry("matter.objection-upheld.v1", ObjectionUpheld.class),
                    Map.entry("matter.objection-rejected.v1", ObjectionRejected.class),
                    Map.entry("matter.refused.v1", MatterRefused.class),
                    Map.entry("matter.handler-recused.v1", HandlerRecused.class),
                    Map.entry("matter.progress-noted.v1", ProgressNoted.class),
                    Map.entry("matter.plan-adopted.v1", PlanAdopted.class),
                    Map.entry("matter.team-appointed.v1", TeamAppointed.class),
                    Map.entry("matter.team-reported.v1", TeamReported.class),
                    Map.entry("matter.handling-extended.v1", HandlingExtended.class),
                    Map.entry("matter.hearing-opened.v1", HearingOpened.class),
                    Map.entry("matter.hearing-concluded.v1", HearingConcluded.class),
                    Map.entry("matter.review-applied.v1", ReviewApplied.class),
                    Map.entry("matter.review-assigned.v1", ReviewAssigned.class),
                    Map.entry("matter.review-decided.v1", ReviewDecided.class),
                    Map.entry("matter.pledge-signed.v1", PledgeSigned.class),
                    Map.entry("matter.quality-reviewed.v1", QualityReviewed.class),
                    Map.entry("matter.followed-up.v1", FollowedUp.class),
                    Map.entry("matter.rated.v1", MatterRated.class),
                    Map.entry("matter.replied.v1", MatterReplied.class),
                    Map.entry("matter.resolved.v1", MatterResolved.class),
                    Map.entry("matter.closed.v1", MatterClosed.class),
                    Map.entry("matter.reopened.v1", MatterReopened.class),
                    Map.entry("matter.clocks-recomputed.v1", ClocksRecomputed.class),
                    Map.entry("supervision.deadline-missed.v1", DeadlineMissed.class),
                    Map.entry("supervision.card-changed.v1", CardChanged.class),
                    Map.entry("rule.set-published.v1", RuleSetPublished.class),
                    Map.entry("rule.calendar-published.v1", CalendarPublished.class),
                    Map.entry("directory.region-registered.v1", RegionRegistered.class),
                    Map.entry("directory.unit-registered.v1", UnitRegistered.class),
                    Map.entry("directory.grid-worker-assigned.v1", GridWorkerAssigned.class),
                    Map.entry("people.texts-redacted.v1", TextsRedacted.class));
    private static final Map<String, Class<? extends DomainEvent>> BY_NAME =
            Stream.of(
                            OWN,
                            DirectoryEventTypes.ALL,
                            DisputeEventTypes.ALL,
                            LegalEventTypes.ALL,
                            LeaderEventTypes.ALL,
                            MeetingEventTypes.ALL,
                            ScreeningEventTypes.ALL,
                            SupervisionEventTypes.ALL)
                    .flatMap(context -> context.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<String, Past> PAST =
            Map.ofEntries(
                    Map.entry(
                            "matter.registered.v1",
                            new Past(MatterRegisteredV1.class, MatterRegistered.class)),
                    Map.entry(
                            "matter.report-linked.v1",
                            new Past(ReportLinkedV1.class, ReportLinked.class)));
    private static final Map<Class<?>, String> BY_CLASS =
            BY_NAME.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventTypes() {}

    /**
     * A form that is only read.
     *
     * @param form what the JSON under the name is
     * @param now what it becomes
     */
    public record Past(Class<? extends PastEvent> form, Class<? extends DomainEvent> now) {}

    /** Wire name to the form it was written in, for serializers; none of them is written again. */
    public static Map<String, Past> past() {
        return PAST;
    }

    /** Wire name to record, for serializers: what is written today. */
    public static Map<String, Class<? extends DomainEvent>> byName() {
        return BY_NAME;
    }

    /** The record a wire name is read as, or null where this version does not know it. */
    public static @Nullable Class<? extends DomainEvent> of(String wireName) {
        Past past = PAST.get(wireName);
        return past == null ? BY_NAME.get(wireName) : past.now();
    }

    /**
     * The wire name of a record.
     *
     * @throws MalformedValue where the class has no wire name
     */
    public static String nameOf(Class<? extends DomainEvent> type) {
        String name = BY_CLASS.get(type);
        if (name == null) {
            throw new MalformedValue(
                    "event", "a class listed in EventTypes, not " + type.getName());
        }
        return name;
    }
}
