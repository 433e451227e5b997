package fengqiao.query.screening;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.screening.FiveRecord;
import fengqiao.query.directory.Directory;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.platform.web.Period;
import fengqiao.query.screening.ScreeningBody.Finding;
import fengqiao.query.screening.ScreeningBody.GridDay;
import fengqiao.query.screening.ScreeningBody.GridRecord;
import fengqiao.query.screening.ScreeningBody.WeekItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is counted here, each in its own unit. */
@RestController
@Tag(name = "screening")
final class ScreeningFiguresController {
    private final ScreeningView view;
    private final RecordReader reader;
    private final Directory directory;

    ScreeningFiguresController(ScreeningView view, RecordReader reader, Directory directory) {
        this.view = view;
        this.reader = reader;
        this.directory = directory;
    }

    @Operation(summary = "Coverage and same-day rate of screening, the five records, findings")
    @GetMapping("/api/screening-figures")
    RecordFigures figures(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode place = reader.figureRegion(region, minPosition);
        Period period = reader.period(from, to);
        RecordSums days = reader.sums(view, GridDay.class, place, period);
        RecordSums items = reader.sums(view, WeekItem.class, place, reader.passed(period));
        RecordSums findings = reader.sums(view, Finding.class, place, period);
        long grids = directory.count(place, RegionLevel.GRID);
        List<Share> shares = new ArrayList<>();
        Period passed = reader.passed(period);
        RecordSums over = reader.sums(view, GridDay.class, place, passed);
        shares.add(
                Share.of(
                                "screening-coverage",
                                over.of("screened"),
                                grids * passed.days(),
                                "grid-day")
                        .opening(href(DAYS, "screened", place, passed), null));
        shares.add(
                Share.of(
                                "screening-same-day",
                                days.of("reportedSameDay"),
                                days.of("reportedUp"),
                                "grid-day")
                        .opening(
                                href(DAYS, "reportedSameDay", place, period),
                                href(DAYS, "reportedUp", place, period)));
        shares.add(
                Share.of("week-items-in-time", items.of("settledInTime"), items.of("due"), "item")
                        .opening(
                                href(ITEMS, "settledInTime", place, passed),
                                href(ITEMS, "due", place, passed)));
        shares.add(
                Share.of(
                                "findings-settled",
                                findings.of("settled"),
                                findings.of("findings"),
                                "finding")
                        .opening(
                                href(FINDINGS, "settled", place, period),
                                href(FINDINGS, "findings", place, period)));
        shares.addAll(fiveRecords(place, period, grids));
        return reader.figures(
                place,
                period,
                List.of(
                        Tally.of(
                                "screened",
                                days.of("screened"),
                                "grid-day",
                                href(DAYS, "screened", place, period)),
                        Tally.of("problems-found", days.of("problems"), "problem", null),
                        Tally.of("problems-on-spot", days.of("resolved"), "problem", null),
                        Tally.of(
                                "findings",
                                findings.of("findings"),
                                "finding",
                                href(FINDINGS, "findings", place, period))),
                shares);
    }

    private static final String DAYS = "/api/daily-screenings";
    private static final String ITEMS = "/api/township-week-items";
    private static final String FINDINGS = "/api/findings";

    /** Grids with an entry of the period in each of the records. */
    private List<Share> fiveRecords(RegionCode place, Period period, long grids) {
        RecordSums kept = reader.sums(view, GridRecord.class, place, period);
        List<Share> shares = new ArrayList<>();
        for (FiveRecord kind : FiveRecord.values()) {
            String figure = "kind" + kind.ordinal();
            shares.add(Share.of("grid-record-" + kind, kept.distinct(figure), grids, "grid"));
        }
        return shares;
    }

    private static String href(String address, String figure, RegionCode place, Period period) {
        return RecordReader.href(address, figure, place, period);
    }
}
