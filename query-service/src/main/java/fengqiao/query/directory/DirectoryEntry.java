package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place, a unit or a post. */
public sealed interface DirectoryEntry {

    /** A region 区划. */
    record Region(RegionCode code, String name, LocalDate validFrom) implements DirectoryEntry {}

    /**
     * A unit 责任单位.
     *
     * @param region county or township it belongs to
     */
    record Unit(UnitId unit, RegionCode region, String kind, String name)
            implements DirectoryEntry {}

    /**
     * A grid worker's post 网格员.
     *
     * @param to last day, or open
     */
    record Worker(WorkerId worker, List<RegionCode> grids, LocalDate from, @Nullable LocalDate to)
            implements DirectoryEntry {}
}
