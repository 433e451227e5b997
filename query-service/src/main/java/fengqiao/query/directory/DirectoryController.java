package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.SubChannel;
import fengqiao.kernel.matter.Tag;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

/** Directories for forms and filters. */
@RestController
@io.swagger.v3.oas.annotations.tags.Tag(name = "directory")
final class DirectoryController {
    private final Directory directory;
    private final ReadSide reads;
    private final Clock clock;

    DirectoryController(Directory directory, ReadSide reads, @Qualifier("queryClock") Clock clock) {
        this.directory = directory;
        this.reads = reads;
        this.clock = clock;
    }

    /** A directory's entries. */
    record Items<T>(List<T> items) {}

    /**
     * A region.
     *
     * @param endedFrom first day on which it is no more
     * @param heir the region that stands for it then
     */
    record RegionItem(
            String code,
            String name,
            RegionLevel level,
            @Nullable LocalDate endedFrom,
            @Nullable String heir) {}

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

    /**
     * A name, until a day.
     *
     * @param until first day on which it was another
     */
    record NamedItem(String name, @Nullable LocalDate until) {}

    /**
     * A region with its lineage, by which figures are drawn on the map of any day.
     *
     * @param ending SPLIT, MERGED or WITHDRAWN
     * @param into what came of it
     * @param cameFrom regions that ended in this one
     */
    record RegionDetail(
            String code,
            String name,
            RegionLevel level,
            LocalDate from,
            @Nullable LocalDate endedFrom,
            @Nullable String ending,
            @Nullable String heir,
            List<String> into,
            List<String> cameFrom,
            List<NamedItem> earlierNames) {}

    @Operation(summary = "A region, its names and what it came from and became")
    @GetMapping("/api/regions/{code}")
    RegionDetail region(
            @PathVariable RegionCode code,
            @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current();
        RegionCode own = caller.region();
        if (own == null || !code.within(own.county())) {
            throw Refused.of("auth.region");
        }
        reads.await(own, minPosition);
        DirectoryEntry.Region region = directory.region(code);
        if (region == null) {
            throw Refused.of("directory.unknown");
        }
        DirectoryEntry.Ending ending = region.ending();
        return new RegionDetail(
                code.value(),
                region.name(),
                code.level(),
                region.validFrom(),
                ending == null ? null : ending.from(),
                ending == null ? null : ending.how(),
                ending == null ? null : ending.heir(),
                ending == null ? List.of() : ending.into(),
                directory.cameFrom(code).stream().map(one -> one.code().value()).toList(),
                region.earlier().stream()
                        .map(one -> new NamedItem(one.name(), one.from()))
                        .toList());
    }

    private boolean inForce(DirectoryEntry.@Nullable Ending ending, @Nullable Boolean all) {
        return Boolean.TRUE.equals(all)
                || ending == null
                || ending.from().isAfter(LegalDay.of(clock.instant()));
    }

    record CodeItem(String code, String name) {}

    record SubChannelItem(String code, Channel channel, String name) {}

    @Operation(summary = "Regions below one, by default the caller's own")
    @GetMapping("/api/regions")
    Items<RegionItem> regions(
            @RequestParam(required = false) @Nullable RegionCode within,
            @RequestParam(required = false) @Nullable RegionLevel level,
            @Parameter(description = "whether those that have ended are given, too")
                    @RequestParam(required = false)
                    @Nullable Boolean all,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode top = topOf(Callers.current(), within);
        reads.await(top, minPosition);
        return new Items<>(
                directory.below(top, level).stream()
                        .filter(region -> inForce(region.ending(), all))
                        .map(DirectoryController::regionItem)
                        .toList());
    }

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
        return new Items<>(
                directory.units(region == null ? own.county() : region).stream()
                        .filter(unit -> inForce(unit.ending(), all))
                        .map(DirectoryController::unitItem)
                        .toList());
    }

    private static RegionItem regionItem(DirectoryEntry.Region region) {
        DirectoryEntry.Ending ending = region.ending();
        return new RegionItem(
                region.code().value(),
                region.name(),
                region.code().level(),
                ending == null ? null : ending.from(),
                ending == null ? null : ending.heir());
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

    private static RegionCode topOf(Caller caller, @Nullable RegionCode asked) {
        RegionCode own = caller.region();
        if (own == null || asked != null && !asked.within(own)) {
            throw Refused.of("auth.region");
        }
        return asked == null ? own : asked;
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

    @Operation(summary = "Closer ways within a channel, such as WeChat")
    @GetMapping("/api/sub-channels")
    Items<SubChannelItem> subChannels() {
        Callers.current();
        return new Items<>(
                SubChannel.shipped().values().stream()
                        .map(one ->
                                new SubChannelItem(
                                        one.code(), one.channel(), inWords(one.zh(), one.en())))
                        .toList());
    }

    @Operation(summary = "Marks a matter may bear")
    @GetMapping("/api/tags")
    Items<CodeItem> tags() {
        Callers.current();
        return new Items<>(
                Tag.shipped().values().stream()
                        .map(one -> new CodeItem(one.code(), inWords(one.zh(), one.en())))
                        .toList());
    }

    private static String inWords(String zh, String en) {
        return Words.english(Words.locale()) ? en : zh;
    }
}
