package fengqiao.command.directory.batch;

import fengqiao.command.directory.region.RegionBody;
import fengqiao.command.directory.unit.UnitBody;
import fengqiao.command.directory.worker.GridWorkerBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many entries of a directory, none of which must be absent. */
record DirectoryBatchBody(
        @Nullable List<@Nullable RegionBody> regions,
        @Nullable List<@Nullable UnitBody> units,
        @Nullable List<@Nullable GridWorkerBody> gridWorkers) {}
