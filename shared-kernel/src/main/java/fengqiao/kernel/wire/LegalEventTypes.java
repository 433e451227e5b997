package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.legal.AidApplied;
import fengqiao.kernel.legal.AidConcluded;
import fengqiao.kernel.legal.AidDecided;
import fengqiao.kernel.legal.ConsultationRecorded;
import fengqiao.kernel.legal.DutyPlanned;
import fengqiao.kernel.legal.DutyReported;
import fengqiao.kernel.legal.ServiceRecorded;
import fengqiao.kernel.legal.StationClosed;
import fengqiao.kernel.legal.StationOpened;
import fengqiao.kernel.legal.StationTeamsSet;
import fengqiao.kernel.legal.ThirdPartyWorked;
import java.util.Map;

/** The wire names of legal services. */
final class LegalEventTypes {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("legal.station-opened.v1", StationOpened.class),
                    Map.entry("legal.station-teams-set.v1", StationTeamsSet.class),
                    Map.entry("legal.station-closed.v1", StationClosed.class),
                    Map.entry("legal.service-recorded.v1", ServiceRecorded.class),
                    Map.entry("legal.duty-planned.v1", DutyPlanned.class),
                    Map.entry("legal.duty-reported.v1", DutyReported.class),
                    Map.entry("legal.consultation-recorded.v1", ConsultationRecorded.class),
                    Map.entry("legal.aid-applied.v1", AidApplied.class),
                    Map.entry("legal.aid-decided.v1", AidDecided.class),
                    Map.entry("legal.aid-concluded.v1", AidConcluded.class),
                    Map.entry("legal.third-party-worked.v1", ThirdPartyWorked.class));

    private LegalEventTypes() {}
}
