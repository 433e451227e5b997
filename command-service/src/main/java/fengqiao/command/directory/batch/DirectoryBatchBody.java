package fengqiao.command.directory.batch;

import fengqiao.command.directory.leader.LeaderBody;
import fengqiao.command.directory.leader.LeaderLinkBody;
import fengqiao.command.directory.liaison.LiaisonBody;
import fengqiao.command.directory.mediation.MediationBodyBody;
import fengqiao.command.directory.mediation.MediatorBody;
import fengqiao.command.directory.point.IntakePointBody;
import fengqiao.command.directory.region.RegionBody;
import fengqiao.command.directory.unit.UnitBody;
import fengqiao.command.directory.worker.GridWorkerBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many entries of a directory, none of which must be absent. */
record DirectoryBatchBody(
        @Nullable List<@Nullable RegionBody> regions,
        @Nullable List<@Nullable UnitBody> units,
        @Nullable List<@Nullable GridWorkerBody> gridWorkers,
        @Nullable List<@Nullable LeaderBody> leaders,
        @Nullable List<@Nullable LeaderLinkBody> leaderLinks,
        @Nullable List<@Nullable MediationBodyBody> mediationBodies,
        @Nullable List<@Nullable MediatorBody> mediators,
        @Nullable List<@Nullable LiaisonBody> liaisons,
        @Nullable List<@Nullable IntakePointBody> intakePoints) {
    int size() {
        return of(regions).size()
                + of(units).size()
                + of(gridWorkers).size()
                + of(leaders).size()
                + of(leaderLinks).size()
                + of(mediationBodies).size()
                + of(mediators).size()
                + of(liaisons).size()
                + of(intakePoints).size();
    }

    static <T> List<@Nullable T> of(@Nullable List<@Nullable T> list) {
        return list == null ? List.of() : list;
    }
}
