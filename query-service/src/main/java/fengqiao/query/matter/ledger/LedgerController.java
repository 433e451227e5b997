package fengqiao.query.matter.ledger;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.VisitFlag;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.casebook.Casebook;
import fengqiao.query.matter.casebook.CasebookFold;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.Page;
import fengqiao.query.platform.web.Period;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.wire.EventDecoder;
import fengqiao.query.supervision.card.Cards;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of matters, and one of them. */
@RestController
@Tag(name = "matters")
final class LedgerController {
    private static final int MOST = 200;
    private static final Pattern CATEGORY = Pattern.compile("\\d{2}(\\.\\d{2}){0,2}");

    private final Ledger ledger;
    private final ReceiptNumbers receipts;
    private final LogReader log;
    private final LedgerItems items;
    private final Directory directory;
    private final ReadSide reads;
    private final Clock clock;

    LedgerController(
            Ledger ledger,
            ReceiptNumbers receipts,
            @Qualifier("queryLogReader") LogReader log,
            Directory directory,
            Cards cards,
            ReadSide reads,
            @Qualifier("queryClock") Clock clock) {
        this.ledger = ledger;
        this.receipts = receipts;
        this.log = log;
        this.items = new LedgerItems(directory, cards);
        this.directory = directory;
        this.reads = reads;
        this.clock = clock;
    }

    @Operation(summary = "Matters in the caller's scope, newest first; overdue ones by days late")
    @GetMapping("/api/matters")
    Page<LedgerItem> list(
            @RequestParam(required = false) @Nullable RegionCode region,
            @Parameter(description = "first day of registration")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @Parameter(description = "last day of registration")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable MatterStage state,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(required = false) @Nullable String facet,
            @RequestParam(required = false) @Nullable Room room,
            @RequestParam(required = false) @Nullable PetitionKind kind,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable RaisedLevel level,
            @RequestParam(required = false) @Nullable VisitFlag flag,
            @Parameter(description = "code of the catalogue of tags")
                    @RequestParam(required = false)
                    @Nullable String tag,
            @RequestParam(required = false) VisitFilter.@Nullable Guidance guidance,
            @Parameter(
                            description =
                                    "number of a receipt, exactly: the matter it was given for,"
                                            + " also as a report linked to it")
                    @RequestParam(required = false)
                    @Nullable String receiptNumber,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current();
        if (limit < 1 || limit > MOST) {
            throw Refused.field("limit", "limit");
        }
        reads.await(region == null ? caller.region() : region, minPosition);
        checkRegion(caller, region);
        LedgerFilter filter =
                new LedgerFilter(
                        region,
                        from == null && to == null ? null : Period.of(from, to, clock.instant()),
                        state,
                        category(category),
                        unit,
                        figure(figure),
                        facet(facet),
                        room,
                        new VisitFilter(kind, channel, level, flag, tag, guidance),
                        only(receiptNumber));
        LocalDate today = LegalDay.of(clock.instant());
        long position = reads.position();
        Ledger.Found found = ledger.find(filter, caller, today, limit, cursor);
        return new Page<>(
                items.of(found.entries(), today),
                found.next(),
                found.total(),
                clock.instant().atZone(LegalDay.ZONE).toOffsetDateTime(),
                position);
    }

    private static @Nullable String category(@Nullable String category) {
        if (category != null && !CATEGORY.matcher(category).matches()) {
            throw Refused.field("category", "category");
        }
        return category;
    }

    private static @Nullable LedgerFigure figure(@Nullable String figure) {
        return figure == null
                ? null
                : LedgerFigure.of(figure).orElseThrow(() -> Refused.field("figure", "figure"));
    }

    private static @Nullable LedgerFacet facet(@Nullable String facet) {
        return facet == null
                ? null
                : LedgerFacet.of(facet).orElseThrow(() -> Refused.field("facet", "facet"));
    }

    /** What no receipt has and what the caller may not see are answered alike, by nothing. */
    private @Nullable String only(@Nullable String receiptNumber) {
        if (receiptNumber == null) {
            return null;
        }
        MatterId matter = receipts.matterOf(receiptNumber);
        return matter == null ? "" : matter.value();
    }

    private void checkRegion(Caller caller, @Nullable RegionCode region) {
        if (region == null) {
            return;
        }
        RegionCode own = caller.region();
        if (own == null || !region.within(own) && !own.within(region)) {
            throw Refused.of("auth.region");
        }
        if (directory.region(region) == null) {
            throw Refused.of("region.unknown");
        }
    }

    @Operation(summary = "One matter as it stands; its tag is for If-Match of commands")
    @GetMapping("/api/matters/{id}")
    ResponseEntity<LedgerItem> entry(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current();
        reads.await(caller.region(), minPosition);
        LedgerEntry entry = ledger.entry(id, caller);
        if (entry == null) {
            throw Refused.of("matter.unknown");
        }
        List<LedgerEntry> shown = ledger.linkedBothWays(List.of(entry), caller);
        LedgerItem item = items.of(shown, LegalDay.of(clock.instant())).getFirst();
        return ResponseEntity.ok()
                .eTag("\"" + entry.sequence() + "\"")
                .body(item.with(casebook(entry)));
    }

    /** As far as the entry has come, so that both tell one state. */
    private Casebook casebook(LedgerEntry entry) {
        List<Recorded<?>> events = new ArrayList<>();
        for (StoredEvent row : log.stream(entry.id().value(), 0)) {
            Recorded<?> event = EventDecoder.decode(row).event();
            if (event != null && event.sequence() <= entry.sequence()) {
                events.add(event);
            }
        }
        return CasebookFold.of(events);
    }
}
