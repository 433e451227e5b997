package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.CatalogueEvent;
import fengqiao.kernel.directory.DirectoryEvent;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.IntakePointOpened;
import fengqiao.kernel.directory.LeaderAppointed;
import fengqiao.kernel.directory.LeaderEvent;
import fengqiao.kernel.directory.LeaderLeft;
import fengqiao.kernel.directory.LeaderLinked;
import fengqiao.kernel.directory.LiaisonNamed;
import fengqiao.kernel.directory.MediationBodyClosed;
import fengqiao.kernel.directory.MediationBodyEvent;
import fengqiao.kernel.directory.MediationBodyRegistered;
import fengqiao.kernel.directory.MediatorListed;
import fengqiao.kernel.directory.NamesSomebody;
import fengqiao.kernel.directory.PathwaysPublished;
import fengqiao.kernel.directory.RegionEvent;
import fengqiao.kernel.directory.RegionMerged;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.RegionRenamed;
import fengqiao.kernel.directory.RegionSplit;
import fengqiao.kernel.directory.RegionWithdrawn;
import fengqiao.kernel.directory.TaxonomyPublished;
import fengqiao.kernel.directory.TemplatesPublished;
import fengqiao.kernel.directory.UnitEvent;
import fengqiao.kernel.directory.UnitRegistered;
import fengqiao.kernel.directory.UnitRenamed;
import fengqiao.kernel.directory.UnitSucceeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an entry of the directory says after one event more. */
final class DirectoryFold {
    private DirectoryFold() {}

    static DirectoryEntry fold(@Nullable DirectoryEntry before, DirectoryEvent event) {
        return switch (event) {
            case RegionEvent e -> region((DirectoryEntry.Region) before, e);
            case UnitEvent e -> unit((DirectoryEntry.Unit) before, e);
            case GridWorkerAssigned e ->
                    new DirectoryEntry.Worker(e.worker(), e.grids(), e.from(), e.to());
            case LeaderEvent e -> leader((DirectoryEntry.Listed) before, e);
            case MediationBodyEvent e -> body((DirectoryEntry.Listed) before, e);
            case MediatorListed e -> mediator(e);
            case LiaisonNamed e ->
                    DirectoryEntry.Listed.of(
                            Listing.LIAISON,
                            e.village().value(),
                            e.village(),
                            null,
                            null,
                            whom(e),
                            e.from(),
                            e.to());
            case IntakePointOpened e ->
                    DirectoryEntry.Listed.of(
                            Listing.INTAKE_POINT,
                            e.point(),
                            e.region(),
                            null,
                            e.name(),
                            null,
                            e.from(),
                            e.to());
            case CatalogueEvent e -> catalogue((DirectoryEntry.Catalogue) before, e);
        };
    }

    private static DirectoryEntry region(
            DirectoryEntry.@Nullable Region before, RegionEvent event) {
        if (event instanceof RegionRegistered e) {
            return new DirectoryEntry.Region(e.code(), e.name(), e.validFrom(), List.of(), null);
        }
        var region = Objects.requireNonNull(before, "a region begins with its registration");
        return switch (event) {
            case RegionRegistered e -> region;
            case RegionRenamed e -> region.renamed(e.name(), e.from());
            case RegionSplit e ->
                    region.ended(
                            new DirectoryEntry.Ending(
                                    "SPLIT",
                                    e.from(),
                                    e.heir().value(),
                                    e.into().stream().map(RegionCode::value).toList()));
            case RegionMerged e -> region.ended(ending("MERGED", e.from(), e.heir().value()));
            case RegionWithdrawn e -> region.ended(ending("WITHDRAWN", e.from(), e.heir().value()));
        };
    }

    private static DirectoryEntry.Ending ending(String how, LocalDate from, String heir) {
        return new DirectoryEntry.Ending(how, from, heir, List.of(heir));
    }

    private static DirectoryEntry unit(DirectoryEntry.@Nullable Unit before, UnitEvent event) {
        if (event instanceof UnitRegistered e) {
            return new DirectoryEntry.Unit(
                    e.unit(), e.region(), e.kind(), e.name(), List.of(), null);
        }
        var unit = Objects.requireNonNull(before, "a unit begins with its registration");
        return switch (event) {
            case UnitRegistered e -> unit;
            case UnitRenamed e -> unit.renamed(e.name(), e.from());
            case UnitSucceeded e ->
                    unit.ended(ending("SUCCEEDED", e.from(), e.successor().value()));
        };
    }

    private static DirectoryEntry leader(
            DirectoryEntry.@Nullable Listed before, LeaderEvent event) {
        if (event instanceof LeaderAppointed e) {
            var leader =
                    DirectoryEntry.Listed.of(
                            Listing.LEADER,
                            e.leader().value(),
                            e.region(),
                            null,
                            e.post(),
                            whom(e),
                            e.from(),
                            null);
            return before == null
                    ? leader
                    : leader.linked(before.links(), before.departments(), before.span());
        }
        var leader = Objects.requireNonNull(before, "a leader begins with an appointment");
        return switch (event) {
            case LeaderAppointed e -> leader;
            case LeaderLinked e ->
                    leader.linked(
                            e.towns().stream().map(RegionCode::value).toList(),
                            e.departments().stream().map(UnitId::value).toList(),
                            new DirectoryEntry.Span(e.from(), e.to()));
            case LeaderLeft e -> leader.until(e.to());
        };
    }

    private static DirectoryEntry body(
            DirectoryEntry.@Nullable Listed before, MediationBodyEvent event) {
        return switch (event) {
            case MediationBodyRegistered e ->
                    DirectoryEntry.Listed.of(
                            Listing.MEDIATION_BODY,
                            e.body().value(),
                            e.region(),
                            e.kind(),
                            e.name(),
                            null,
                            e.from(),
                            null);
            case MediationBodyClosed e ->
                    Objects.requireNonNull(before, "a body begins with its registration")
                            .until(e.to());
        };
    }

    private static DirectoryEntry mediator(MediatorListed event) {
        return DirectoryEntry.Listed.of(
                        Listing.MEDIATOR,
                        event.mediator(),
                        event.region(),
                        event.fullTime() ? "FULL_TIME" : "PART_TIME",
                        null,
                        whom(event),
                        event.from(),
                        event.to())
                .linked(List.of(event.body().value()), List.of(), null);
    }

    private static DirectoryEntry.Whom whom(NamesSomebody event) {
        return new DirectoryEntry.Whom(event.person(), event.name());
    }

    private static DirectoryEntry catalogue(
            DirectoryEntry.@Nullable Catalogue before, CatalogueEvent event) {
        List<? extends Record> entries =
                switch (event) {
                    case TaxonomyPublished e -> e.entries();
                    case PathwaysPublished e -> e.entries();
                    case TemplatesPublished e -> e.entries();
                };
        List<DirectoryEntry.Edition> editions =
                new ArrayList<>(before == null ? List.of() : before.editions());
        editions.add(new DirectoryEntry.Edition(event.from(), entries));
        return new DirectoryEntry.Catalogue(kind(event), event.county(), List.copyOf(editions));
    }

    static String kind(CatalogueEvent event) {
        return switch (event) {
            case TaxonomyPublished e -> "taxonomy";
            case PathwaysPublished e -> "pathways";
            case TemplatesPublished e -> "templates";
        };
    }
}
