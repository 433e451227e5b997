package fengqiao.query.matter.timeline;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.directory.CataloguesInForce;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.ledger.Ledger;
import fengqiao.query.matter.ledger.LedgerEntry;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.projection.Incoming;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.web.Words;
import fengqiao.query.platform.wire.EventDecoder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a matter, in words. */
@RestController
@Tag(name = "matters")
final class TimelineController {
    private static final String PATHWAY = "pathway.";
    private final Ledger ledger;
    private final LogReader log;
    private final Directory directory;
    private final CataloguesInForce catalogues;
    private final ReadSide reads;

    TimelineController(
            Ledger ledger,
            @Qualifier("queryLogReader") LogReader log,
            Directory directory,
            CataloguesInForce catalogues,
            ReadSide reads) {
        this.ledger = ledger;
        this.log = log;
        this.directory = directory;
        this.catalogues = catalogues;
        this.reads = reads;
    }

    /**
     * A matter's events.
     *
     * @param position of the last
     */
    record TimelineAnswer(List<TimelineItem> items, long position) {}

    record TimelineItem(
            long position,
            long sequence,
            String type,
            String words,
            OffsetDateTime occurredAt,
            OffsetDateTime recordedAt,
            String actor,
            @Nullable String actorName) {}

    @Operation(summary = "Events of a matter, oldest first")
    @GetMapping("/api/matters/{id}/timeline")
    TimelineAnswer timeline(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current();
        reads.await(caller.region(), minPosition);
        LedgerEntry entry = ledger.entry(id, caller);
        if (entry == null) {
            throw Refused.of("matter.unknown");
        }
        List<Timeline.Step> steps = steps(log.stream(id, 0));
        Map<String, String> names =
                directory.names(
                        List.of(),
                        steps.stream()
                                .map(Timeline.Step::unit)
                                .filter(Objects::nonNull)
                                .map(UnitId::value)
                                .distinct()
                                .toList());
        RegionCode county = entry.registration().region().county();
        List<TimelineItem> items = steps.stream().map(step -> item(step, names, county)).toList();
        return new TimelineAnswer(items, steps.isEmpty() ? 0 : steps.getLast().position());
    }

    /** Folds what can be read; what cannot stands there by its wire name alone. */
    private static List<Timeline.Step> steps(List<StoredEvent> rows) {
        List<Timeline.Step> steps = new ArrayList<>();
        for (StoredEvent row : rows) {
            Incoming incoming = EventDecoder.decode(row);
            var event = incoming.event();
            steps.add(
                    event == null
                            ? unreadable(row)
                            : TimelineView.fold(null, event).steps().getLast());
        }
        return steps;
    }

    private static Timeline.Step unreadable(StoredEvent row) {
        return new Timeline.Step(
                row.position(),
                row.sequence(),
                row.type(),
                null,
                "unreadable",
                row.occurredAt(),
                row.recordedAt(),
                "");
    }

    private TimelineItem item(Timeline.Step step, Map<String, String> names, RegionCode county) {
        return new TimelineItem(
                step.position(),
                step.sequence(),
                step.type(),
                words(step, names, county),
                step.occurredAt().atZone(LegalDay.ZONE).toOffsetDateTime(),
                step.recordedAt().atZone(LegalDay.ZONE).toOffsetDateTime(),
                step.actor(),
                null);
    }

    private String words(Timeline.Step step, Map<String, String> names, RegionCode county) {
        StringBuilder words = new StringBuilder(Words.of("event." + step.type()));
        UnitId unit = step.unit();
        if (unit != null) {
            words.append(Words.of("event.between"))
                    .append(names.getOrDefault(unit.value(), unit.value()));
        }
        String detail = step.detail();
        if (detail != null) {
            words.append(Words.of("event.between"))
                    .append(
                            detail.startsWith(PATHWAY)
                                    ? pathway(step, detail.substring(PATHWAY.length()), county)
                                    : Words.of(detail));
        }
        return words.toString();
    }

    /** As the county's catalogue of the day of the step names it. */
    private String pathway(Timeline.Step step, String code, RegionCode county) {
        return catalogues.pathwayName(county, code, LegalDay.of(step.occurredAt()));
    }
}
