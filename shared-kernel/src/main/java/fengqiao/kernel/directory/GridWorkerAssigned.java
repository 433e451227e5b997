package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grid worker's grids from a day on; it replaces the assignment before it.
 *
 * @param to last day, or open
 */
public record GridWorkerAssigned(
        WorkerId worker, List<RegionCode> grids, LocalDate from, @Nullable LocalDate to)
        implements DirectoryEvent {
    @Override
    public String entry() {
        return "worker." + worker;
    }
}
