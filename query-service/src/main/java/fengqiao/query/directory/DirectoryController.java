package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.SubChannel;
import fengqiao.kernel.matter.Tag;
import fengqiao.kernel.matter.Template;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    DirectoryController(Directory directory, ReadSide reads) {
        this.directory = directory;
        this.reads = reads;
    }

    /** A directory's entries. */
    record Items<T>(List<T> items) {}

    record RegionItem(String code, String name, RegionLevel level) {}

    record UnitItem(String unit, String region, String kind, String name) {}

    record GridItem(String code, String name) {}

    record WorkerItem(
            String worker, List<GridItem> grids, LocalDate from, @Nullable LocalDate to) {}

    record CodeItem(String code, String name) {}

    record SubChannelItem(String code, Channel channel, String name) {}

    record TemplateItem(String code, Template.Kind kind, String name) {}

    @Operation(summary = "Regions below one, by default the caller's own")
    @GetMapping("/api/regions")
    Items<RegionItem> regions(
            @RequestParam(required = false) @Nullable RegionCode within,
            @RequestParam(required = false) @Nullable RegionLevel level,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode top = topOf(Callers.current(), within);
        reads.await(top, minPosition);
        return new Items<>(
                directory.below(top, level).stream()
                        .map(region ->
                                new RegionItem(
                                        region.code().value(),
                                        region.name(),
                                        region.code().level()))
                        .toList());
    }

    @Operation(summary = "Units of a region, by default the caller's county")
    @GetMapping("/api/units")
    Items<UnitItem> units(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current();
        RegionCode own = caller.region();
        if (own == null || region != null && !region.within(own.county())) {
            throw Refused.of("auth.region");
        }
        reads.await(own, minPosition);
        return new Items<>(
                directory.units(region == null ? own.county() : region).stream()
                        .map(unit ->
                                new UnitItem(
                                        unit.unit().value(),
                                        unit.region().value(),
                                        unit.kind(),
                                        unit.name()))
                        .toList());
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

    @Operation(summary = "The taxonomy, all levels")
    @GetMapping("/api/categories")
    Items<CodeItem> categories() {
        Callers.current();
        return new Items<>(
                Category.shipped().values().stream()
                        .map(one -> new CodeItem(one.code(), inWords(one.zh(), one.en())))
                        .toList());
    }

    @Operation(summary = "Statutory pathways a matter can be guided to")
    @GetMapping("/api/pathways")
    Items<CodeItem> pathways() {
        Callers.current();
        return new Items<>(
                Pathway.shipped().values().stream()
                        .map(one -> new CodeItem(one.code(), inWords(one.zh(), one.en())))
                        .toList());
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

    @Operation(summary = "Templates of documents, in four kinds")
    @GetMapping("/api/templates")
    Items<TemplateItem> templates() {
        Callers.current();
        return new Items<>(
                Template.shipped().values().stream()
                        .map(one ->
                                new TemplateItem(
                                        one.code(), one.kind(), inWords(one.zh(), one.en())))
                        .toList());
    }

    private static String inWords(String zh, String en) {
        return Words.english(Words.locale()) ? en : zh;
    }
}
