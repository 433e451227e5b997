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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regions, as they are and as they came to be. */
@RestController
@Tag(name = "directory")
final class RegionController {
    private final Directory directory;
    private final ReadSide reads;
    private final Clock clock;

    RegionController(Directory directory, ReadSide reads, @Qualifier("queryClock") Clock clock) {
        this.directory = directory;
        this.reads = reads;
        this.clock = clock;
    }

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
        LocalDate today = LegalDay.of(clock.instant());
        return new Items<>(
                directory.below(top, level).stream()
                        .filter(region -> Boolean.TRUE.equals(all) || region.inForce(today))
                        .map(RegionController::regionItem)
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

    private static RegionCode topOf(Caller caller, @Nullable RegionCode asked) {
        RegionCode own = caller.region();
        if (own == null || asked != null && !asked.within(own)) {
            throw Refused.of("auth.region");
        }
        return asked == null ? own : asked;
    }
}
