package fengqiao.query.legal;

import fengqiao.query.platform.record.RecordItem;
import fengqiao.query.platform.record.RecordOpener;
import fengqiao.query.platform.record.RecordQuery;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordTexts;
import fengqiao.query.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and details of legal services. */
@RestController
@Tag(name = "legal services")
final class LegalController {
    private final LegalView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    LegalController(LegalView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Stations of source governance, newest first")
    @GetMapping("/api/stations")
    Page<RecordItem<StationRecord>> stations(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String level) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("level", level);
        return reader.list(view, StationRecord.class, query, marks);
    }

    @GetMapping("/api/stations/{id}")
    ResponseEntity<RecordItem<StationRecord>> station(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, StationRecord.class, id, minPosition);
    }

    @Operation(summary = "What stations did, newest first")
    @GetMapping("/api/station-services")
    Page<RecordItem<ServiceRecord>> services(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String station,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String dispute) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("station", station);
        marks.put("kind", kind);
        marks.put("dispute", dispute);
        return reader.list(view, ServiceRecord.class, query, marks);
    }

    @GetMapping("/api/station-services/{id}")
    ResponseEntity<RecordItem<ServiceRecord>> service(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, ServiceRecord.class, id, minPosition);
    }

    @Operation(summary = "Duties of lawyers; overdue are those nobody reported on")
    @GetMapping("/api/lawyer-duties")
    Page<RecordItem<DutyRecord>> duties(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String lawyer) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("lawyer", lawyer);
        return reader.list(view, DutyRecord.class, query, marks);
    }

    @GetMapping("/api/lawyer-duties/{id}")
    ResponseEntity<RecordItem<DutyRecord>> duty(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, DutyRecord.class, id, minPosition);
    }

    @Operation(summary = "Consultations, newest first")
    @GetMapping("/api/consultations")
    Page<RecordItem<ConsultationRecord>> consultations(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String duty,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String dispute) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("duty", duty);
        marks.put("matter", matter);
        marks.put("dispute", dispute);
        return reader.list(view, ConsultationRecord.class, query, marks);
    }

    @GetMapping("/api/consultations/{id}")
    ResponseEntity<RecordItem<ConsultationRecord>> consultation(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, ConsultationRecord.class, id, minPosition);
    }

    @Operation(summary = "Applications for legal aid, newest first")
    @GetMapping("/api/legal-aid-applications")
    Page<RecordItem<AidRecord>> aids(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String dispute) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("kind", kind);
        marks.put("matter", matter);
        marks.put("dispute", dispute);
        return reader.list(view, AidRecord.class, query, marks);
    }

    @GetMapping("/api/legal-aid-applications/{id}")
    ResponseEntity<RecordItem<AidRecord>> aid(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, AidRecord.class, id, minPosition);
    }

    @Operation(summary = "Work of third parties, newest first")
    @GetMapping("/api/third-party-works")
    Page<RecordItem<ThirdPartyRecord>> works(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String dispute) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("kind", kind);
        marks.put("matter", matter);
        marks.put("dispute", dispute);
        return reader.list(view, ThirdPartyRecord.class, query, marks);
    }

    @GetMapping("/api/third-party-works/{id}")
    ResponseEntity<RecordItem<ThirdPartyRecord>> work(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, ThirdPartyRecord.class, id, minPosition);
    }

    @Operation(summary = "Applicant and reasons in the clear; who asked is recorded first")
    @GetMapping("/api/legal-aid-applications/{id}/texts")
    RecordTexts.Texts texts(@PathVariable String id, @RequestParam String purpose) {
        return opener.texts(view, AidRecord.class, id, purpose);
    }
}
