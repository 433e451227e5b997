package fengqiao.query.dispute;

import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.platform.web.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of disputes. */
@RestController
@Tag(name = "disputes")
final class DisputeFiguresController {
    private static final String ADDRESS = "/api/disputes";
    private static final String UNIT = "dispute";
    private final DisputeView view;
    private final RecordReader reader;

    DisputeFiguresController(DisputeView view, RecordReader reader) {
        this.view = view;
        this.reader = reader;
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
                        share("judicial-confirmation", "confirmed", "applied", sums, place, period),
                        court("court-take-up-in-time", "takeUp", place, reader.passed(period)),
                        court("court-decision-in-time", "decision", place, reader.passed(period))));
    }

    /** What the court's steps that fell due came to; what is not due yet is in neither part. */
    private Share court(String id, String step, RegionCode place, Period passed) {
        RecordSums sums = reader.sums(view, Dispute.class, place, passed);
        return share(id, step + "InTime", step + "Due", sums, place, passed);
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
