package fengqiao.kernel.wire;

import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.directory.IntakePointOpened;
import fengqiao.kernel.directory.LeaderAppointed;
import fengqiao.kernel.directory.LeaderLeft;
import fengqiao.kernel.directory.LeaderLinked;
import fengqiao.kernel.directory.LiaisonNamed;
import fengqiao.kernel.directory.MediationBodyClosed;
import fengqiao.kernel.directory.MediationBodyRegistered;
import fengqiao.kernel.directory.MediatorListed;
import fengqiao.kernel.directory.PathwaysPublished;
import fengqiao.kernel.directory.RegionMerged;
import fengqiao.kernel.directory.RegionRenamed;
import fengqiao.kernel.directory.RegionSplit;
import fengqiao.kernel.directory.RegionWithdrawn;
import fengqiao.kernel.directory.TaxonomyPublished;
import fengqiao.kernel.directory.TemplatesPublished;
import fengqiao.kernel.directory.UnitRenamed;
import fengqiao.kernel.directory.UnitSucceeded;
import java.util.Map;

/**
 * The wire names of this context but the three oldest; a name is never given to another meaning.
 */
final class DirectoryEventTypes {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("directory.region-renamed.v1", RegionRenamed.class),
                    Map.entry("directory.region-split.v1", RegionSplit.class),
                    Map.entry("directory.region-merged.v1", RegionMerged.class),
                    Map.entry("directory.region-withdrawn.v1", RegionWithdrawn.class),
                    Map.entry("directory.unit-renamed.v1", UnitRenamed.class),
                    Map.entry("directory.unit-succeeded.v1", UnitSucceeded.class),
                    Map.entry("directory.leader-appointed.v1", LeaderAppointed.class),
                    Map.entry("directory.leader-linked.v1", LeaderLinked.class),
                    Map.entry("directory.leader-left.v1", LeaderLeft.class),
                    Map.entry(
                            "directory.mediation-body-registered.v1",
                            MediationBodyRegistered.class),
                    Map.entry("directory.mediation-body-closed.v1", MediationBodyClosed.class),
                    Map.entry("directory.mediator-listed.v1", MediatorListed.class),
                    Map.entry("directory.liaison-named.v1", LiaisonNamed.class),
                    Map.entry("directory.intake-point-opened.v1", IntakePointOpened.class),
                    Map.entry("directory.taxonomy-published.v1", TaxonomyPublished.class),
                    Map.entry("directory.pathways-published.v1", PathwaysPublished.class),
                    Map.entry("directory.templates-published.v1", TemplatesPublished.class));

    private DirectoryEventTypes() {}
}
