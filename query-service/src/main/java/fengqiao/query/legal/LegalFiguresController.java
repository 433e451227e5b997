package fengqiao.query.legal;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.ThirdPartyKind;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.record.Share;
import fengqiao.query.platform.record.Tally;
import fengqiao.query.platform.web.Period;
import fengqiao.query.platform.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of legal services; lawyers' times, person-times and cases are never added. */
@RestController
@Tag(name = "legal services")
final class LegalFiguresController {
    private static final String PERSONS = "persons";
    private static final String CASES = "matter";
    private final LegalView view;
    private final RecordReader reader;

    LegalFiguresController(LegalView view, RecordReader reader) {
        this.view = view;
        this.reader = reader;
    }

    /** All kinds of third parties. */
    record Kinds(List<Kind> items) {}

    /** One kind. */
    record Kind(String code, String name) {}

    @Operation(summary = "Kinds of third parties")
    @GetMapping("/api/third-party-kinds")
    Kinds kinds() {
        Callers.current();
        boolean english = Words.english(Words.locale());
        return new Kinds(
                ThirdPartyKind.shipped().values().stream()
                        .map(kind -> new Kind(kind.code(), english ? kind.en() : kind.zh()))
                        .toList());
    }

    @Operation(summary = "What legal services did in a period, each figure in its own unit")
    @GetMapping("/api/legal-services/figures")
    RecordFigures figures(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RegionCode place = reader.figureRegion(region, minPosition);
        Period period = reader.period(from, to);
        RecordSums services = reader.sums(view, ServiceRecord.class, place, period);
        RecordSums consulted = reader.sums(view, ConsultationRecord.class, place, period);
        RecordSums third = reader.sums(view, ThirdPartyRecord.class, place, period);
        RecordSums duties = reader.sums(view, DutyRecord.class, place, period);
        RecordSums aid = reader.sums(view, AidRecord.class, place, period);
        return reader.figures(
                place,
                period,
                List.of(
                        sum("legal.preLitigation", services.of("preLitigation"), CASES),
                        sum("legal.confirmations", services.of("confirmations"), CASES),
                        sum("legal.lawyerTimes", consulted.of("lawyerTimes"), "lawyer-times"),
                        sum("legal.consulted", consulted.of("personTimes"), PERSONS),
                        sum("legal.consultedResolved", consulted.of("resolved"), CASES),
                        sum("legal.consultedGuided", consulted.of("guidedToLaw"), CASES),
                        sum("legal.thirdPartyTimes", third.of("personTimes"), PERSONS),
                        sum("legal.thirdPartyResolved", third.of("resolved"), CASES),
                        sum("legal.thirdPartyGuided", third.of("guidedToLaw"), CASES),
                        Tally.of(
                                "legal.aidApplied",
                                aid.of("applied"),
                                "application",
                                href("/api/legal-aid-applications", "applied", place, period))),
                List.of(
                        share("duty-kept", "/api/lawyer-duties", "kept", "reported", "duty")
                                .in(duties, place, period),
                        share(
                                        "legal-aid-granted",
                                        "/api/legal-aid-applications",
                                        "granted",
                                        "decided",
                                        "application")
                                .in(aid, place, period)));
    }

    /** Sums over records: no list has as many entries. */
    private static Tally sum(String id, long value, String unit) {
        return Tally.of(id, value, unit, null);
    }

    /** A share of records of one list. */
    private record ShareOf(String id, String address, String part, String whole, String unit) {
        Share in(RecordSums sums, RegionCode place, Period period) {
            return Share.of(id, sums.of(part), sums.of(whole), unit)
                    .opening(
                            href(address, part, place, period),
                            href(address, whole, place, period));
        }
    }

    private static ShareOf share(
            String id, String address, String part, String whole, String unit) {
        return new ShareOf(id, address, part, whole, unit);
    }

    private static String href(String address, String figure, RegionCode place, Period period) {
        return RecordReader.href(address, figure, place, period);
    }
}
