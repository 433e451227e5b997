package fengqiao.query.directory;

import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.record.Openings;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.vault.Disclosed;
import fengqiao.vault.Identity;
import fengqiao.vault.SealContext;
import fengqiao.vault.SealedText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Leaders, mediation bodies, mediators, liaisons and intake points of the caller's county. */
@RestController
@Tag(name = "directory")
final class ListingController {
    private final Directory directory;
    private final ReadSide reads;
    private final Openings openings;

    ListingController(Directory directory, ReadSide reads, Openings openings) {
        this.directory = directory;
        this.reads = reads;
        this.openings = openings;
    }

    /**
     * An entry.
     *
     * @param name of a body or point; a leader's post
     * @param links towns of a leader, the body of a mediator
     */
    record ListedItem(
            String code,
            String region,
            @Nullable String kind,
            @Nullable String name,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> links,
            List<String> departments,
            @Nullable LocalDate linkedFrom,
            @Nullable LocalDate linkedTo) {
        static ListedItem of(DirectoryEntry.Listed entry) {
            DirectoryEntry.Span span = entry.span();
            return new ListedItem(
                    entry.code(),
                    entry.region().value(),
                    entry.kind(),
                    entry.name(),
                    entry.from(),
                    entry.to(),
                    entry.links(),
                    entry.departments(),
                    span == null ? null : span.from(),
                    span == null ? null : span.to());
        }
    }

    record ListedItems(List<ListedItem> items) {}

    /** Who holds a post; null once erased. */
    record NameItem(String code, @Nullable String name, @Nullable String phone) {}

    @Operation(summary = "Leaders by post, with the towns and departments they are linked to")
    @GetMapping("/api/leaders")
    ListedItems leaders(@ParameterObject ListingQuery query) {
        return list(Listing.LEADER, query);
    }

    @Operation(summary = "Mediation bodies")
    @GetMapping("/api/mediation-bodies")
    ListedItems bodies(@ParameterObject ListingQuery query) {
        return list(Listing.MEDIATION_BODY, query);
    }

    @Operation(summary = "Mediators by id")
    @GetMapping("/api/mediators")
    ListedItems mediators(@ParameterObject ListingQuery query) {
        return list(Listing.MEDIATOR, query);
    }

    @Operation(summary = "Liaisons by village")
    @GetMapping("/api/liaisons")
    ListedItems liaisons(@ParameterObject ListingQuery query) {
        return list(Listing.LIAISON, query);
    }

    @Operation(summary = "Intake points")
    @GetMapping("/api/intake-points")
    ListedItems points(@ParameterObject ListingQuery query) {
        return list(Listing.INTAKE_POINT, query);
    }

    private ListedItems list(Listing listing, ListingQuery query) {
        Caller caller = Callers.current();
        RegionCode region = query.region();
        RegionCode own = caller.region();
        if (own == null || region != null && !region.within(own.county())) {
            throw Refused.of("auth.region");
        }
        reads.await(own, query.minPosition());
        return new ListedItems(
                directory.listed(listing, region == null ? own.county() : region).stream()
                        .map(ListedItem::of)
                        .toList());
    }

    @Operation(summary = "Who holds a post, in the clear; who asked is recorded first")
    @GetMapping("/api/directories/{directory}/{id}/name")
    NameItem name(
            @PathVariable("directory") String address,
            @PathVariable String id,
            @Parameter(description = "code of the reason, kept with the record for ever")
                    @RequestParam
                    String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current(Role.OFFICE, Role.STEWARD);
        Openings.requirePurpose(purpose);
        reads.await(caller.region(), minPosition);
        DirectoryEntry.Listed found = find(address, id);
        if (found == null || !caller.covers(found.region())) {
            throw Refused.of("directory.unknown");
        }
        DirectoryEntry.Whom whom = found.whom();
        if (whom == null) {
            throw Refused.of("directory.unknown");
        }
        Disclosed disclosed =
                openings.open(
                        caller,
                        purpose,
                        null,
                        List.of(whom.person()),
                        List.of(new SealedText(whom.name(), SealContext.PARTY)));
        Identity identity = disclosed.identity(0);
        return identity == null
                ? new NameItem(id, null, null)
                : new NameItem(id, identity.name(), identity.phone());
    }

    private DirectoryEntry.@Nullable Listed find(String address, String id) {
        for (Listing listing : Listing.values()) {
            if (listing.address().equals(address)) {
                return directory.listed(listing, id);
            }
        }
        return null;
    }
}
