package fengqiao.query.people;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.web.Cursor;
import fengqiao.query.platform.web.Refused;
import fengqiao.vault.Disclosure;
import fengqiao.vault.DisclosureFilter;
import fengqiao.vault.DisclosureRequest;
import fengqiao.vault.Vault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of disclosures: who was shown what of whom, why and when; newest first. */
@RestController
@Tag(name = "people")
final class DisclosureController {
    private static final int MOST = 200;
    private final Vault vault;

    DisclosureController(@Qualifier("queryVault") Vault vault) {
        this.vault = vault;
    }

    /** A disclosure; it says nothing of what was shown. */
    record DisclosureItem(
            long id,
            String who,
            String purpose,
            Instant at,
            @Nullable String matter,
            List<String> persons) {
        static DisclosureItem of(Disclosure disclosure) {
            DisclosureRequest request = disclosure.request();
            MatterId matter = request.matter();
            return new DisclosureItem(
                    disclosure.id(),
                    request.who(),
                    request.purpose(),
                    request.at(),
                    matter == null ? null : matter.value(),
                    request.persons().stream().map(PersonId::value).toList());
        }
    }

    /**
     * Part of the log.
     *
     * @param next cursor; null at the end
     */
    record Disclosures(List<DisclosureItem> items, @Nullable String next) {}

    @Operation(summary = "Who was shown what of whom, why and when; newest first")
    @GetMapping("/api/disclosures")
    Disclosures disclosures(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable MatterId matter,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Nullable OffsetDateTime from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    @Nullable OffsetDateTime to,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Callers.current(Role.STEWARD);
        if (limit < 1 || limit > MOST) {
            throw Refused.field("limit", "limit");
        }
        long before =
                cursor == null ? Long.MAX_VALUE : Cursor.number(Cursor.read(cursor, 1).getFirst());
        var filter = new DisclosureFilter(who, matter, person, instant(from), instant(to));
        List<Disclosure> found = vault.disclosures(filter, before, limit);
        String next = found.size() < limit ? null : Cursor.of(Long.toString(found.getLast().id()));
        return new Disclosures(found.stream().map(DisclosureItem::of).toList(), next);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
