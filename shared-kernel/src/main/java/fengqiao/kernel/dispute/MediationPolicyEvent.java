package fengqiao.kernel.dispute;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RegionCode;

/** What changes a region's mediation policy: its versions stand in one stream. */
public sealed interface MediationPolicyEvent extends DomainEvent permits MediationPolicyPublished {
    /** Name of the stream. */
    static String stream(RegionCode region) {
        return "mediation-policy." + region;
    }
}
