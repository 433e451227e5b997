package fengqiao.query.dispute;

import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordItem;
import fengqiao.query.platform.record.RecordOpener;
import fengqiao.query.platform.record.RecordQuery;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.RecordTexts;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.platform.web.Page;
import fengqiao.query.platform.web.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists, details and figures of disputes. */
@RestController
@Tag(name = "disputes")
final class DisputeController {
    private static final String ADDRESS = "/api/disputes";
    private static final String UNIT = "dispute";
    private final DisputeView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    DisputeController(DisputeView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Disputes, newest first")
    @GetMapping(ADDRESS)
    Page<RecordItem<Dispute>> list(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(name = "class", required = false) @Nullable String kinds,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String rung,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("kind", kind);
        marks.put("class", kinds);
        marks.put("origin", origin);
        marks.put("rung", rung);
        marks.put("matter", matter);
        return reader.list(view, Dispute.class, query, marks);
    }

    @Operation(summary = "One dispute with its rungs, clocks and next commands")
    @GetMapping(ADDRESS + "/{id}")
    ResponseEntity<RecordItem<Dispute>> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Dispute.class, id, minPosition);
    }

    @Operation(summary = "Texts and sides in the clear; who asked is recorded first")
    @GetMapping(ADDRESS + "/{id}/texts")
    RecordTexts.Texts texts(@PathVariable String id, @RequestParam String purpose) {
        return opener.texts(view, Dispute.class, id, purpose);
    }

    @Operation(summary = "Disputes found in a period, and what became of them, in 起")
    @GetMapping(ADDRESS + "/figures")
    RecordFigures figures(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode place = reader.figureRegion(region, minPosition);
        Period period = reader.period(from, to);
        RecordSums sums = reader.sums(view, Dispute.class, place, period);
        List<Tally> tallies =
                Stream.of("registered", "mediated", "guided", "applied", "confirmed", "performed")
                        .map(figure ->
                                Tally.of(
                                        UNIT + "." + figure,
                                        sums.of(figure),
                                        UNIT,
                                        href(figure, place, period)))
                        .toList();
        return reader.figures(
                place,
                period,
                tallies,
                List.of(
                        share("mediation-success", "mediated", "registered", sums, place, period),
                        share(
                                "mediation-success-concluded",
                                "mediated",
                                "concluded",
                                sums,
                                place,
                                period),
                        share(
                                "judicial-confirmation",
                                "confirmed",
                                "applied",
                                sums,
                                place,
                                period)));
    }

    private static Share share(
            String id,
            String part,
            String whole,
            RecordSums sums,
            RegionCode place,
            Period period) {
        return Share.of(id, sums.of(part), sums.of(whole), UNIT)
                .opening(href(part, place, period), href(whole, place, period));
    }

    private static String href(String figure, RegionCode place, Period period) {
        return RecordReader.href(ADDRESS, figure, place, period);
    }
}
