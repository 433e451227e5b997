package fengqiao.query.screening;

import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.screening.FiveRecord;
import fengqiao.query.directory.Directory;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.screening.ScreeningBody.Finding;
import fengqiao.query.screening.ScreeningBody.GridDay;
import fengqiao.query.screening.ScreeningBody.GridRecord;
import fengqiao.query.screening.ScreeningBody.WeekItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
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
    RecordFigures figures(@ParameterObject FigureQuery query) {
        RecordFrame frame = reader.frame(query);
        RecordFrame passed = frame.passed();
        RecordSums days = frame.sums(view, GridDay.class, DAYS);
        RecordSums items = passed.sums(view, WeekItem.class, "/api/township-week-items");
        RecordSums findings = frame.sums(view, Finding.class, "/api/findings");
        long grids = directory.count(frame.region(), RegionLevel.GRID);
        List<Share> shares = new ArrayList<>();
        shares.add(coverage(passed, grids));
        shares.add(days.share("screening-same-day", "reportedSameDay", "reportedUp", GRID_DAY));
        shares.add(items.share("week-items-in-time", "settledInTime", "due", "item"));
        shares.add(findings.share("findings-settled", "settled", "findings", "finding"));
        shares.addAll(fiveRecords(frame, grids));
        return frame.figures(
                List.of(
                        days.tally("screened", "screened", GRID_DAY),
                        days.total("problems-found", "problems", "problem"),
                        days.total("problems-on-spot", "resolved", "problem"),
                        findings.tally("findings", "findings", "finding")),
                shares);
    }

    private static final String DAYS = "/api/daily-screenings";
    private static final String GRID_DAY = "grid-day";

    /** Of each grid on each day that is over. */
    private Share coverage(RecordFrame passed, long grids) {
        RecordSums days = passed.sums(view, GridDay.class, DAYS);
        long due = grids * passed.period().days();
        return Share.of("screening-coverage", days.of("screened"), due, GRID_DAY)
                .opening(days.href("screened"), null);
    }

    /** Grids with an entry of the period in each of the records. */
    private List<Share> fiveRecords(RecordFrame frame, long grids) {
        RecordSums kept = frame.sums(view, GridRecord.class, "/api/grid-records");
        List<Share> shares = new ArrayList<>();
        for (FiveRecord kind : FiveRecord.values()) {
            String figure = "kind" + kind.ordinal();
            shares.add(Share.of("grid-record-" + kind, kept.distinct(figure), grids, "grid"));
        }
        return shares;
    }
}
