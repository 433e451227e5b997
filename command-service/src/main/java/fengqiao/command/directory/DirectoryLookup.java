package fengqiao.command.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fengqiao.command.platform.database.Rows;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What commands ask of the directory. Answers are kept for some seconds, so that a report asks the
 * database nothing in the steady state; this instance's own changes are seen at once.
 */
public final class DirectoryLookup {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final String REGION = "SELECT 1 FROM command.region WHERE code = ?";
    private static final String UNIT = "SELECT region FROM command.unit WHERE unit = ?";
    private static final String WORKER =
            "SELECT grids, valid_from, valid_to FROM command.grid_worker WHERE worker = ?"
                    + " ORDER BY sequence DESC";
    private final Rows rows;
    private final Cache<RegionCode, Boolean> regions = cache();
    private final Cache<UnitId, RegionCode> units = cache();
    private final Cache<WorkerId, List<Period>> workers = cache();

    private record Period(Set<RegionCode> grids, LocalDate from, @Nullable LocalDate to) {}

    public DirectoryLookup(Rows rows) {
        this.rows = rows;
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(KEPT).build();
    }

    /** Only what is there is kept: what is missing may be registered any moment. */
    public boolean knows(RegionCode region) {
        if (regions.getIfPresent(region) != null) {
            return true;
        }
        boolean known =
                !rows.read(REGION, (c, query) -> query.setString(1, region.value()), row -> 1)
                        .isEmpty();
        if (known) {
            regions.put(region, true);
        }
        return known;
    }

    /** Where the unit belongs; none for an unknown one. */
    public @Nullable RegionCode regionOf(UnitId unit) {
        RegionCode kept = units.getIfPresent(unit);
        if (kept != null) {
            return kept;
        }
        List<RegionCode> found =
                rows.read(
                        UNIT,
                        (c, query) -> query.setString(1, unit.value()),
                        row -> new RegionCode(row.getString(1)));
        if (found.isEmpty()) {
            return null;
        }
        units.put(unit, found.getFirst());
        return found.getFirst();
    }

    /**
     * The grids of a worker on a day; empty where the worker had none then.
     *
     * @return none for an unknown worker
     */
    public @Nullable Set<RegionCode> grids(WorkerId worker, LocalDate day) {
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
                row -> {
                    Date to = row.getDate(3);
                    return new Period(
                            grids(row.getString(1)),
                            row.getDate(2).toLocalDate(),
                            to == null ? null : to.toLocalDate());
                });
    }

    private static Set<RegionCode> grids(String joined) {
        return Arrays.stream(joined.split(","))
                .map(RegionCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** To be called once a change of the worker is committed. */
    public void forget(WorkerId worker) {
        workers.invalidate(worker);
    }
}
