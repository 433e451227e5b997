package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of each directory, the header first, in the columns that imports read. */
@Component
final class Exports {
    private final Directory directory;
    private final CataloguesInForce catalogues;

    Exports(Directory directory, CataloguesInForce catalogues) {
        this.directory = directory;
        this.catalogues = catalogues;
    }

    /** None for a directory that is none. */
    @Nullable List<List<String>> rows(String name, RegionCode region, LocalDate day) {
        return switch (name) {
            case "regions" ->
                    table(
                            List.of("code", "name", "validFrom"),
                            regions(region),
                            one ->
                                    List.of(
                                            one.code().value(),
                                            one.name(),
                                            one.validFrom().toString()));
            case "units" ->
                    table(
                            List.of("unit", "region", "kind", "name"),
                            directory.units(region),
                            one ->
                                    List.of(
                                            one.unit().value(),
                                            one.region().value(),
                                            one.kind(),
                                            one.name()));
            case "grid-workers" ->
                    table(
                            List.of("worker", "grids", "from", "to"),
                            directory.workers(region),
                            one ->
                                    List.of(
                                            one.worker().value(),
                                            one.grids().stream()
                                                    .map(RegionCode::value)
                                                    .collect(Collectors.joining(";")),
                                            one.from().toString(),
                                            day(one.to())));
            case "categories" ->
                    table(
                            List.of("code", "zh", "en"),
                            catalogues.categories(region.county(), day),
                            one -> List.of(one.code(), one.zh(), one.en()));
            case "pathways" ->
                    table(
                            List.of("code", "route", "zh", "en", "law", "days", "dayKind"),
                            catalogues.pathways(region.county(), day),
                            one ->
                                    List.of(
                                            one.code(),
                                            one.route().name(),
                                            one.zh(),
                                            one.en(),
                                            one.law(),
                                            one.days() == null ? "" : one.days().toString(),
                                            one.dayKind() == null ? "" : one.dayKind().name()));
            case "templates" ->
                    table(
                            List.of("code", "kind", "name", "text"),
                            catalogues.templates(region.county(), day),
                            one -> List.of(one.code(), one.kind(), one.name(), one.text()));
            default -> listed(name, region);
        };
    }

    private List<DirectoryEntry.Region> regions(RegionCode region) {
        List<DirectoryEntry.Region> all = new ArrayList<>();
        DirectoryEntry.Region top = directory.region(region);
        if (top != null) {
            all.add(top);
        }
        all.addAll(directory.below(region, null));
        return all;
    }

    private @Nullable List<List<String>> listed(String name, RegionCode region) {
        return switch (name) {
            case "leaders" ->
                    table(
                            List.of("leader", "region", "post", "name", "phone", "from"),
                            directory.listed(Listing.LEADER, region),
                            one ->
                                    List.of(
                                            one.code(),
                                            one.region().value(),
                                            text(one.name()),
                                            "",
                                            "",
                                            one.from().toString()));
            case "leader-links" ->
                    table(
                            List.of("leader", "towns", "departments", "from", "to"),
                            directory.listed(Listing.LEADER, region).stream()
                                    .filter(one -> one.span() != null)
                                    .toList(),
                            Exports::link);
            case "mediation-bodies" ->
                    table(
                            List.of("body", "region", "kind", "name", "from"),
                            directory.listed(Listing.MEDIATION_BODY, region),
                            one ->
                                    List.of(
                                            one.code(),
                                            one.region().value(),
                                            text(one.kind()),
                                            text(one.name()),
                                            one.from().toString()));
            case "mediators" ->
                    table(
                            List.of("mediator", "body", "fullTime", "name", "phone", "from", "to"),
                            directory.listed(Listing.MEDIATOR, region),
                            one ->
                                    List.of(
                                            one.code(),
                                            one.links().getFirst(),
                                            Boolean.toString("FULL_TIME".equals(one.kind())),
                                            "",
                                            "",
                                            one.from().toString(),
                                            day(one.to())));
            case "liaisons" ->
                    table(
                            List.of("village", "name", "phone", "from", "to"),
                            directory.listed(Listing.LIAISON, region),
                            one ->
                                    List.of(
                                            one.code(),
                                            "",
                                            "",
                                            one.from().toString(),
                                            day(one.to())));
            case "intake-points" ->
                    table(
                            List.of("point", "region", "name", "from", "to"),
                            directory.listed(Listing.INTAKE_POINT, region),
                            one ->
                                    List.of(
                                            one.code(),
                                            one.region().value(),
                                            text(one.name()),
                                            one.from().toString(),
                                            day(one.to())));
            default -> null;
        };
    }

    private static List<String> link(DirectoryEntry.Listed leader) {
        DirectoryEntry.Span span = Objects.requireNonNull(leader.span());
        return List.of(
                leader.code(),
                String.join(";", leader.links()),
                String.join(";", leader.departments()),
                span.from().toString(),
                day(span.to()));
    }

    private static <T> List<List<String>> table(
            List<String> header, List<T> entries, Function<T, List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        entries.forEach(entry -> rows.add(row.apply(entry)));
        return rows;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
