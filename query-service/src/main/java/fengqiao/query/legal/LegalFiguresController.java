package fengqiao.query.legal;

import fengqiao.kernel.legal.ThirdPartyKind;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.record.FigureQuery;
import fengqiao.query.platform.record.RecordFigures;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordSums;
import fengqiao.query.platform.web.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
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
    RecordFigures figures(@ParameterObject FigureQuery query) {
        RecordFrame frame = reader.frame(query);
        RecordSums services = frame.sums(view, ServiceRecord.class, "/api/station-services");
        RecordSums consulted = frame.sums(view, ConsultationRecord.class, "/api/consultations");
        RecordSums third = frame.sums(view, ThirdPartyRecord.class, "/api/third-party-works");
        RecordSums duties = frame.sums(view, DutyRecord.class, "/api/lawyer-duties");
        RecordSums aid = frame.sums(view, AidRecord.class, "/api/legal-aid-applications");
        return frame.figures(
                List.of(
                        services.total("legal.preLitigation", "preLitigation", CASES),
                        services.total("legal.confirmations", "confirmations", CASES),
                        consulted.total("legal.lawyerTimes", "lawyerTimes", "lawyer-times"),
                        consulted.total("legal.consulted", "personTimes", PERSONS),
                        consulted.total("legal.consultedResolved", "resolved", CASES),
                        consulted.total("legal.consultedGuided", "guidedToLaw", CASES),
                        third.total("legal.thirdPartyTimes", "personTimes", PERSONS),
                        third.total("legal.thirdPartyResolved", "resolved", CASES),
                        third.total("legal.thirdPartyGuided", "guidedToLaw", CASES),
                        aid.tally("legal.aidApplied", "applied", "application")),
                List.of(
                        duties.share("duty-kept", "kept", "reported", "duty"),
                        aid.share("legal-aid-granted", "granted", "decided", "application")));
    }
}
