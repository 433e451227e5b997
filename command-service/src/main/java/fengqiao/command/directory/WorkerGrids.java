package fengqiao.command.directory;

import com.github.benmanes.caffeine.cache.Cache;
import fengqiao.command.platform.database.Rows;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The assignments of grid workers, each kept for some seconds. */
final class WorkerGrids {
    private static final String WORKER =
            "SELECT grids, valid_from, valid_to FROM command.grid_worker WHERE worker = ?"
                    + " ORDER BY sequence DESC";
    private final Rows rows;
    private final Cache<WorkerId, List<Period>> workers = DirectoryLookup.cache();

    private record Period(Set<RegionCode> grids, LocalDate from, @Nullable LocalDate to) {}

    WorkerGrids(Rows rows) {
        this.rows = rows;
    }

    /**
     * The grids of a worker on a day; empty where the worker had none then.
     *
     * @return none for an unknown worker
     */
    @Nullable Set<RegionCode> grids(WorkerId worker, LocalDate day) {
        List<Period> periods = workers.getIfPresent(worker);
        if (periods == null) {
            periods = periods(worker);
            if (!periods.isEmpty()) {
                workers.put(worker, periods);
            }
        }
        if (periods.isEmpty()) {
            return null;
        }
        return periods.stream()
                .filter(period -> !day.isBefore(period.from()))
                .findFirst()
                .filter(period -> period.to() == null || !day.isAfter(period.to()))
                .map(Period::grids)
                .orElse(Set.of());
    }

    private List<Period> periods(WorkerId worker) {
        return rows.read(
                WORKER,
                (c, query) -> query.setString(1, worker.value()),
                row ->
                        new Period(
                                grids(row.getString(1)),
                                row.getDate(2).toLocalDate(),
                                DirectoryLookup.day(row, 3)));
    }

    private static Set<RegionCode> grids(String joined) {
        return Arrays.stream(joined.split(","))
                .map(RegionCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    void forget(WorkerId worker) {
        workers.invalidate(worker);
    }
}
