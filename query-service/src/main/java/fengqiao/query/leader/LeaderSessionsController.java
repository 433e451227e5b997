package fengqiao.query.leader;

import fengqiao.query.leader.LeaderBody.Session;
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

/** Lists and details of this context. */
@RestController
@Tag(name = "leaders")
final class LeaderSessionsController {
    private final LeaderView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    LeaderSessionsController(LeaderView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Sessions, newest first; overdue ones by days late")
    @GetMapping("/api/reception-sessions")
    Page<RecordItem<Session>> sessions(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String leader,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("leader", leader);
        marks.put("kind", kind);
        marks.put("matter", matter);
        return reader.list(view, Session.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/reception-sessions/{id}")
    ResponseEntity<RecordItem<Session>> session(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Session.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/reception-sessions/{id}/texts")
    RecordTexts.Texts sessionTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, Session.class, id, purpose, minPosition);
    }

    @Operation(summary = "Appointments, newest first; overdue ones by days late")
    @GetMapping("/api/appointments")
    Page<RecordItem<Appointment>> appointments(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String leader,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("leader", leader);
        marks.put("matter", matter);
        return reader.list(view, Appointment.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/appointments/{id}")
    ResponseEntity<RecordItem<Appointment>> appointment(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Appointment.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/appointments/{id}/texts")
    RecordTexts.Texts appointmentTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, Appointment.class, id, purpose, minPosition);
    }

    @Operation(summary = "Visits to households, newest first; overdue ones by days late")
    @GetMapping("/api/household-visits")
    Page<RecordItem<HouseholdVisit>> householdVisits(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String cadre,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("cadre", cadre);
        marks.put("matter", matter);
        return reader.list(view, HouseholdVisit.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/household-visits/{id}")
    ResponseEntity<RecordItem<HouseholdVisit>> householdVisit(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, HouseholdVisit.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/household-visits/{id}/texts")
    RecordTexts.Texts householdVisitTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, HouseholdVisit.class, id, purpose, minPosition);
    }
}
