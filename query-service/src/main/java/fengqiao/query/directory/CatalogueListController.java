package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogues in force in the caller's county. */
@RestController
@Tag(name = "directory")
final class CatalogueListController {
    private final CataloguesInForce catalogues;
    private final ReadSide reads;
    private final Clock clock;

    CatalogueListController(
            CataloguesInForce catalogues, ReadSide reads, @Qualifier("queryClock") Clock clock) {
        this.catalogues = catalogues;
        this.reads = reads;
        this.clock = clock;
    }

    record CodeItems(List<CodeItem> items) {}

    /**
     * A pathway.
     *
     * @param limit of handling that its own law sets; none where it sets none
     */
    record PathwayItem(
            String code,
            String name,
            StatutoryRoute route,
            String law,
            @Nullable ClockInputs limit) {}

    record PathwayItems(List<PathwayItem> items) {}

    record TemplateItem(String code, String kind, String name, String text) {}

    record TemplateItems(List<TemplateItem> items) {}

    @Operation(summary = "The taxonomy, all levels, as it is or was in force on a day")
    @GetMapping("/api/categories")
    CodeItems categories(@ParameterObject CatalogueQuery query) {
        RegionCode county = county(query.minPosition());
        return new CodeItems(
                catalogues.categories(county, day(query.asOf())).stream()
                        .map(one -> CodeItem.of(one.code(), one.zh(), one.en()))
                        .toList());
    }

    @Operation(summary = "Statutory pathways a matter can be guided to, as in force on a day")
    @GetMapping("/api/pathways")
    PathwayItems pathways(@ParameterObject CatalogueQuery query) {
        RegionCode county = county(query.minPosition());
        return new PathwayItems(
                catalogues.pathways(county, day(query.asOf())).stream()
                        .map(one ->
                                new PathwayItem(
                                        one.code(),
                                        CodeItem.of(one.code(), one.zh(), one.en()).name(),
                                        one.route(),
                                        one.law(),
                                        one.limit()))
                        .toList());
    }

    @Operation(summary = "Document templates, as in force on a day")
    @GetMapping("/api/templates")
    TemplateItems templates(@ParameterObject CatalogueQuery query) {
        RegionCode county = county(query.minPosition());
        return new TemplateItems(
                catalogues.templates(county, day(query.asOf())).stream()
                        .map(one ->
                                new TemplateItem(one.code(), one.kind(), one.name(), one.text()))
                        .toList());
    }

    private RegionCode county(@Nullable Long minPosition) {
        RegionCode own = Callers.current().region();
        if (own == null) {
            throw Refused.of("auth.region");
        }
        reads.await(own, minPosition);
        return own.county();
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LegalDay.of(clock.instant()) : asOf;
    }
}
