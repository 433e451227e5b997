package fengqiao.query.supervision;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.supervision.GrantLevel;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.platform.web.Period;
import fengqiao.query.supervision.SupervisionBody.Bulletin;
import fengqiao.query.supervision.SupervisionBody.FieldCard;
import fengqiao.query.supervision.SupervisionBody.Inquiry;
import fengqiao.query.supervision.SupervisionBody.Letter;
import fengqiao.query.supervision.SupervisionBody.ThreeNone;
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
@Tag(name = "supervision")
final class SupervisionFiguresController {
    private final SupervisionView view;
    private final RecordReader reader;

    SupervisionFiguresController(SupervisionView view, RecordReader reader) {
        this.view = view;
        this.reader = reader;
    }

    @Operation(
            summary =
                    "Cards up, inquiries, bulletins and letters answered on time, three-none shares")
    @GetMapping("/api/supervision-figures")
    RecordFigures figures(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode place = reader.figureRegion(region, minPosition);
        Period period = reader.period(from, to);
        RecordSums cards = reader.sums(view, FieldCard.class, place, period);
        RecordSums inquiries = reader.sums(view, Inquiry.class, place, period);
        RecordSums letters = reader.sums(view, Letter.class, place, period);
        Links links = new Links(place, period);
        List<Share> shares = new ArrayList<>(answers(place, period));
        shares.add(
                Share.of("letters-adopted", letters.of("adopted"), letters.of("issued"), "letter")
                        .opening(links.to(LETTERS, "adopted"), links.to(LETTERS, "issued")));
        shares.addAll(threeNone(place, period));
        return reader.figures(
                place,
                period,
                List.of(
                        Tally.of(
                                "field-cards-up",
                                cards.of("up"),
                                "card",
                                links.to("/api/field-cards", "up")),
                        Tally.of(
                                "inquiries",
                                inquiries.of("opened"),
                                "inquiry",
                                links.to("/api/inquiries", "opened")),
                        Tally.of(
                                "letters",
                                letters.of("issued"),
                                "letter",
                                links.to(LETTERS, "issued"))),
                shares);
    }

    private static final String LETTERS = "/api/suggestion-letters";
    private static final String BULLETINS = "/api/bulletins";

    /** Addresses of the lists behind figures. */
    private record Links(RegionCode region, Period period) {
        String to(String address, String figure) {
            return RecordReader.href(address, figure, region, period);
        }
    }

    /** What fell due in the period; what is not due yet is in neither part. */
    private List<Share> answers(RegionCode place, Period period) {
        Period passed = reader.passed(period);
        Links links = new Links(place, passed);
        RecordSums letters = reader.sums(view, Letter.class, place, passed);
        RecordSums bulletins = reader.sums(view, Bulletin.class, place, passed);
        return List.of(
                Share.of("letters-in-time", letters.of("inTime"), letters.of("due"), "letter")
                        .opening(links.to(LETTERS, "inTime"), links.to(LETTERS, "due")),
                Share.of(
                                "bulletins-in-time",
                                bulletins.of("inTime"),
                                bulletins.of("due"),
                                "bulletin")
                        .opening(links.to(BULLETINS, "inTime"), links.to(BULLETINS, "due")));
    }

    /** By level of the region and of the grant; villages, towns and counties are never added. */
    private List<Share> threeNone(RegionCode place, Period period) {
        RecordSums sums = reader.sums(view, ThreeNone.class, place, period);
        Links links = new Links(place, period);
        List<Share> shares = new ArrayList<>();
        for (RegionLevel of :
                List.of(RegionLevel.VILLAGE, RegionLevel.TOWNSHIP, RegionLevel.COUNTY)) {
            for (GrantLevel level : GrantLevel.values()) {
                String at = of.name().toLowerCase(java.util.Locale.ROOT) + level.ordinal();
                String address = "/api/three-none-assessments";
                shares.add(
                        Share.of(
                                        "three-none-" + of + "-" + level,
                                        sums.of(at + "Met"),
                                        sums.of(at + "Assessed"),
                                        of.name().toLowerCase(java.util.Locale.ROOT))
                                .opening(
                                        links.to(address, at + "Met"),
                                        links.to(address, at + "Assessed")));
            }
        }
        return shares;
    }
}
