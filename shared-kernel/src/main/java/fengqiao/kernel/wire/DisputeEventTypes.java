package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.dispute.AgreementReached;
import fengqiao.kernel.dispute.ConfirmationApplied;
import fengqiao.kernel.dispute.ConfirmationDecided;
import fengqiao.kernel.dispute.ConfirmationDeclined;
import fengqiao.kernel.dispute.ConfirmationExtended;
import fengqiao.kernel.dispute.ConfirmationTakenUp;
import fengqiao.kernel.dispute.DisputeEnded;
import fengqiao.kernel.dispute.DisputeLinked;
import fengqiao.kernel.dispute.DisputeReclassified;
import fengqiao.kernel.dispute.DisputeRegistered;
import fengqiao.kernel.dispute.LitigationFollowed;
import fengqiao.kernel.dispute.LitigationGuided;
import fengqiao.kernel.dispute.MediationFailed;
import fengqiao.kernel.dispute.MediationOpened;
import fengqiao.kernel.dispute.MediationPolicyPublished;
import fengqiao.kernel.dispute.PerformanceRecorded;
import fengqiao.kernel.dispute.RoundHeld;
import fengqiao.kernel.matter.MatterHandedToMediation;
import fengqiao.kernel.matter.MediationReturned;
import java.util.Map;

/** The wire names of disputes, and of what they leave on matters. */
final class DisputeEventTypes {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("matter.handed-to-mediation.v1", MatterHandedToMediation.class),
                    Map.entry("matter.mediation-returned.v1", MediationReturned.class),
                    Map.entry("dispute.registered.v1", DisputeRegistered.class),
                    Map.entry("dispute.linked.v1", DisputeLinked.class),
                    Map.entry("dispute.reclassified.v1", DisputeReclassified.class),
                    Map.entry("dispute.mediation-opened.v1", MediationOpened.class),
                    Map.entry("dispute.round-held.v1", RoundHeld.class),
                    Map.entry("dispute.mediation-failed.v1", MediationFailed.class),
                    Map.entry("dispute.agreement-reached.v1", AgreementReached.class),
                    Map.entry("dispute.performance-recorded.v1", PerformanceRecorded.class),
                    Map.entry("dispute.confirmation-applied.v1", ConfirmationApplied.class),
                    Map.entry("dispute.confirmation-taken-up.v1", ConfirmationTakenUp.class),
                    Map.entry("dispute.confirmation-declined.v1", ConfirmationDeclined.class),
                    Map.entry("dispute.confirmation-extended.v1", ConfirmationExtended.class),
                    Map.entry("dispute.confirmation-decided.v1", ConfirmationDecided.class),
                    Map.entry("dispute.litigation-guided.v1", LitigationGuided.class),
                    Map.entry("dispute.litigation-followed.v1", LitigationFollowed.class),
                    Map.entry("dispute.ended.v1", DisputeEnded.class),
                    Map.entry(
                            "dispute.mediation-policy-published.v1",
                            MediationPolicyPublished.class));

    private DisputeEventTypes() {}
}
