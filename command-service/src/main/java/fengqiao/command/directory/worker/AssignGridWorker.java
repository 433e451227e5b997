package fengqiao.command.directory.worker;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Give a grid worker its grids from a day on.
 *
 * @param to last day, or open
 */
public record AssignGridWorker(
        WorkerId worker, List<RegionCode> grids, LocalDate from, @Nullable LocalDate to) {}
