package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.UnitRegistered;
import fengqiao.kernel.matter.AssignmentObjected;
import fengqiao.kernel.matter.FollowedUp;
import fengqiao.kernel.matter.HandlerRecused;
import fengqiao.kernel.matter.HandlingExtended;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterGuided;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionRejected;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.PlanAdopted;
import fengqiao.kernel.matter.PledgeSigned;
import fengqiao.kernel.matter.ProgressNoted;
import fengqiao.kernel.matter.QualityReviewed;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.TeamAppointed;
import fengqiao.kernel.matter.TeamReported;
import fengqiao.kernel.people.TextsRedacted;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The wire name of every event ever written; a name is never given to another meaning. */
public final class EventTypes {
    private static final Map<String, Class<? extends DomainEvent>> OWN =
            Map.ofEntries(
                    Map.entry("matter.registered.v1", MatterRegistered.class),
                    Map.entry("matter.report-linked.v1", ReportLinked.class),
                    Map.entry("matter.routed.v1", MatterRouted.class),
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
                    Map.entry("matter.review-decided.v1", ReviewDecided.class),
                    Map.entry("matter.pledge-signed.v1", PledgeSigned.class),
                    Map.entry("matter.quality-reviewed.v1", QualityReviewed.class),
                    Map.entry("matter.followed-up.v1", FollowedUp.class),
                    Map.entry("matter.rated.v1", MatterRated.class),
                    Map.entry("matter.replied.v1", MatterReplied.class),
                    Map.entry("matter.resolved.v1", MatterResolved.class),
                    Map.entry("matter.closed.v1", MatterClosed.class),
                    Map.entry("matter.reopened.v1", MatterReopened.class),
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
    private static final Map<Class<?>, String> BY_CLASS =
            BY_NAME.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventTypes() {}

    /** Wire name to record, for serializers. */
    public static Map<String, Class<? extends DomainEvent>> byName() {
        return BY_NAME;
    }

    /** The record a wire name stands for, or null where this version does not know it. */
    public static @Nullable Class<? extends DomainEvent> of(String wireName) {
        return BY_NAME.get(wireName);
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
