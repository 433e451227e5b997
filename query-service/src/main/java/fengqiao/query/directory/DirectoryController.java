package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units and grid workers, for forms and filters. */
@RestController
@Tag(name = "directory")
final class DirectoryController {
    private final Directory directory;
    private final ReadSide reads;
    private final Clock clock;

    DirectoryController(Directory directory, ReadSide reads, @Qualifier("queryClock") Clock clock) {
        this.directory = directory;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * A unit.
     *
     * @param endedFrom first day on which it is no more
     * @param successor the unit that acts for it then (Art. 24)
     */
    record UnitItem(
            String unit,
            String region,
            String kind,
            String name,
            @Nullable LocalDate endedFrom,
            @Nullable String successor) {}

    record GridItem(String code, String name) {}

    record WorkerItem(
            String worker, List<GridItem> grids, LocalDate from, @Nullable LocalDate to) {}

    @Operation(summary = "Units of a region, by default the caller's county")
    @GetMapping("/api/units")
    Items<UnitItem> units(
            @RequestParam(required = false) @Nullable RegionCode region,
            @Parameter(description = "whether those that have ended are given, too")
                    @RequestParam(required = false)
                    @Nullable Boolean all,
            @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current();
        RegionCode own = caller.region();
        if (own == null || region != null && !region.within(own.county())) {
            throw Refused.of("auth.region");
        }
        reads.await(own, minPosition);
        LocalDate today = LegalDay.of(clock.instant());
        return new Items<>(
                directory.units(region == null ? own.county() : region).stream()
                        .filter(unit -> Boolean.TRUE.equals(all) || unit.inForce(today))
                        .map(DirectoryController::unitItem)
                        .toList());
    }

    private static UnitItem unitItem(DirectoryEntry.Unit unit) {
        DirectoryEntry.Ending ending = unit.ending();
        return new UnitItem(
                unit.unit().value(),
                unit.region().value(),
                unit.kind(),
                unit.name(),
                ending == null ? null : ending.from(),
                ending == null ? null : ending.heir());
    }

    @Operation(summary = "A grid worker's post and its grids")
    @GetMapping("/api/grid-workers/{worker}")
    WorkerItem worker(
            @PathVariable String worker,
            @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current();
        reads.await(caller.region(), minPosition);
        DirectoryEntry.Worker found = directory.worker(worker);
        if (found == null || !maySee(caller, found)) {
            throw Refused.of("worker.unknown");
        }
        List<String> codes = new ArrayList<>();
        for (RegionCode grid : found.grids()) {
            codes.add(grid.value());
            codes.add(grid.at(RegionLevel.VILLAGE).value());
        }
        Map<String, String> names = directory.names(codes, List.of());
        return new WorkerItem(
                worker,
                found.grids().stream().map(grid -> gridItem(grid, names)).toList(),
                found.from(),
                found.to());
    }

    private static boolean maySee(Caller caller, DirectoryEntry.Worker worker) {
        return worker.worker().value().equals(caller.worker())
                || caller.seesRegion() && worker.grids().stream().anyMatch(caller::covers);
    }

    private static GridItem gridItem(RegionCode grid, Map<String, String> names) {
        String village = names.getOrDefault(grid.at(RegionLevel.VILLAGE).value(), "");
        return new GridItem(grid.value(), village + names.getOrDefault(grid.value(), grid.value()));
    }
}
