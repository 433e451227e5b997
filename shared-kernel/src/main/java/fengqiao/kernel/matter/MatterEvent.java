package fengqiao.kernel.matter;

import fengqiao.kernel.DomainEvent;

/**
 * Everything that can have happened to a matter.
 *
 * <p>A step event ends the clocks of the step before it and starts those it carries.
 */
public sealed interface MatterEvent extends DomainEvent
        permits MatterRegistered,
                ReportLinked,
                MatterRouted,
                MatterGuided,
                MatterAccepted,
                AssignmentObjected,
                ObjectionUpheld,
                ObjectionRejected,
                MatterRefused,
                HandlerRecused,
                ProgressNoted,
                PlanAdopted,
                TeamAppointed,
                TeamReported,
                HandlingExtended,
                HearingOpened,
                HearingConcluded,
                MatterReplied,
                ReviewApplied,
                ReviewAssigned,
                ReviewDecided,
                MatterResolved,
                PledgeSigned,
                MatterClosed,
                QualityReviewed,
                FollowedUp,
                MatterRated,
                MatterLinked,
                MatterUnlinked,
                MatterMerged,
                MatterAbsorbed,
                MatterWithdrawn,
                MatterTransferred,
                GuidanceFollowed,
                SuperiorAssigned,
                AccusedNamed,
                MatterReportedUp,
                JurisdictionDisputed,
                JurisdictionDetermined,
                SuccessorTookOver,
                MatterHandedToMediation,
                MediationReturned,
                MatterReopened,
                ClocksRecomputed {}
