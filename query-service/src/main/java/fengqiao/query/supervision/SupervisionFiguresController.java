package fengqiao.query.supervision;

import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.supervision.GrantLevel;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.supervision.SupervisionBody.Bulletin;
import fengqiao.query.supervision.SupervisionBody.FieldCard;
import fengqiao.query.supervision.SupervisionBody.Inquiry;
import fengqiao.query.supervision.SupervisionBody.Letter;
import fengqiao.query.supervision.SupervisionBody.ThreeNone;
import fengqiao.query.supervision.term.MissedTerm;
import fengqiao.query.supervision.term.TermView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is counted here, each in its own unit. */
@RestController
@Tag(name = "supervision")
final class SupervisionFiguresController {
    private final SupervisionView view;
    private final TermView terms;
    private final RecordReader reader;

    SupervisionFiguresController(SupervisionView view, TermView terms, RecordReader reader) {
        this.view = view;
        this.terms = terms;
        this.reader = reader;
    }

    @Operation(
            summary =
                    "Cards up, inquiries, terms missed, bulletins and letters answered on time,"
                            + " three-none shares")
    @GetMapping("/api/supervision-figures")
    RecordFigures figures(@ParameterObject FigureQuery query) {
        RecordFrame frame = reader.frame(query);
        RecordSums cards = frame.sums(view, FieldCard.class, "/api/field-cards");
        RecordSums inquiries = frame.sums(view, Inquiry.class, "/api/inquiries");
        RecordSums letters = frame.sums(view, Letter.class, LETTERS);
        List<Share> shares = new ArrayList<>(answers(frame.passed()));
        shares.add(letters.share("letters-adopted", "adopted", "issued", "letter"));
        shares.addAll(threeNone(frame));
        List<Tally> tallies = new ArrayList<>();
        tallies.add(cards.tally("field-cards-up", "up", "card"));
        tallies.add(inquiries.tally("inquiries", "opened", "inquiry"));
        tallies.add(letters.tally("letters", "issued", "letter"));
        RecordSums missed = frame.sums(terms, MissedTerm.class, "/api/missed-terms");
        MissedTerm.CLOCKS.forEach(clock ->
                tallies.add(missed.tally("missed-" + clock, MissedTerm.figure(clock), "step")));
        return frame.figures(tallies, shares);
    }

    private static final String LETTERS = "/api/suggestion-letters";

    /** What fell due in the period; what is not due yet is in neither part. */
    private List<Share> answers(RecordFrame passed) {
        return List.of(
                passed.sums(view, Letter.class, LETTERS)
                        .share("letters-in-time", "inTime", "due", "letter"),
                passed.sums(view, Bulletin.class, "/api/bulletins")
                        .share("bulletins-in-time", "inTime", "due", "bulletin"));
    }

    /** By level of the region and of the grant; villages, towns and counties are never added. */
    private List<Share> threeNone(RecordFrame frame) {
        RecordSums sums = frame.sums(view, ThreeNone.class, "/api/three-none-assessments");
        List<Share> shares = new ArrayList<>();
        for (RegionLevel of :
                List.of(RegionLevel.VILLAGE, RegionLevel.TOWNSHIP, RegionLevel.COUNTY)) {
            String unit = of.name().toLowerCase(Locale.ROOT);
            for (GrantLevel level : GrantLevel.values()) {
                String at = unit + level.ordinal();
                String id = "three-none-" + of + "-" + level;
                shares.add(sums.share(id, at + "Met", at + "Assessed", unit));
            }
        }
        return shares;
    }
}
