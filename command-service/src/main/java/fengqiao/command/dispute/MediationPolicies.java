package fengqiao.command.dispute;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.dispute.LadderEntry;
import fengqiao.kernel.dispute.MediationPolicy;
import fengqiao.kernel.dispute.MediationPolicyEvent;
import fengqiao.kernel.dispute.MediationPolicyPublished;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Where disputes enter the ladder: what is shipped, and what their county and township published,
 * read when a dispute is written down, which keeps it.
 */
@Component
public final class MediationPolicies {
    private static final MediationPolicy SHIPPED = MediationPolicy.shipped();
    private final EventStore store;

    MediationPolicies(EventStore store) {
        this.store = store;
    }

    /**
     * @param day on which the dispute became known
     */
    public LadderEntry entry(RegionCode region, String kind, LocalDate day) {
        List<MediationPolicyPublished> published = new ArrayList<>();
        for (RegionLevel level : List.of(RegionLevel.COUNTY, RegionLevel.TOWNSHIP)) {
            if (level.compareTo(region.level()) <= 0) {
                read(region.at(level), published);
            }
        }
        return SHIPPED.with(published, day).entry(region, kind, day);
    }

    private void read(RegionCode region, List<MediationPolicyPublished> into) {
        var events = store.readEvents(MediationPolicyEvent.stream(region), 0);
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof MediationPolicyPublished published) {
                into.add(published);
            }
        }
    }
}
