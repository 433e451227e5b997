package fengqiao.kernel.matter;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.MediationOutcome;

/** What came of the mediation returned to the matter, in the commit that ended the mediation. */
public record MediationReturned(RecordId dispute, MediationOutcome outcome)
        implements MatterEvent {}
