package fengqiao.query.dispute;

import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
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
    RecordFigures figures(@ParameterObject FigureQuery query) {
        RecordFrame frame = reader.frame(query);
        RecordSums sums = frame.sums(view, Dispute.class, ADDRESS);
        // what the court's steps that fell due came to; what is not due yet is in neither part
        RecordSums due = frame.passed().sums(view, Dispute.class, ADDRESS);
        return frame.figures(
                Stream.of("registered", "mediated", "guided", "applied", "confirmed", "performed")
                        .map(figure -> sums.tally(UNIT + "." + figure, figure, UNIT))
                        .toList(),
                List.of(
                        sums.share("mediation-success", "mediated", "registered", UNIT),
                        sums.share("mediation-success-concluded", "mediated", "concluded", UNIT),
                        sums.share("judicial-confirmation", "confirmed", "applied", UNIT),
                        due.share("court-take-up-in-time", "takeUpInTime", "takeUpDue", UNIT),
                        due.share(
                                "court-decision-in-time", "decisionInTime", "decisionDue", UNIT)));
    }
}
