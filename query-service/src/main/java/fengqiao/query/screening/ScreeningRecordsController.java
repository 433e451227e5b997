package fengqiao.query.screening;

import fengqiao.query.platform.record.RecordItem;
import fengqiao.query.platform.record.RecordOpener;
import fengqiao.query.platform.record.RecordQuery;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordTexts;
import fengqiao.query.platform.web.Page;
import fengqiao.query.screening.ScreeningBody.Finding;
import fengqiao.query.screening.ScreeningBody.GridDay;
import fengqiao.query.screening.ScreeningBody.GridRecord;
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
@Tag(name = "screening")
final class ScreeningRecordsController {
    private final ScreeningView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    ScreeningRecordsController(ScreeningView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Screenings of grids, newest first; overdue ones by days late")
    @GetMapping("/api/daily-screenings")
    Page<RecordItem<GridDay>> gridDays(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("outcome", outcome);
        marks.put("matter", matter);
        return reader.list(view, GridDay.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/daily-screenings/{id}")
    ResponseEntity<RecordItem<GridDay>> gridDay(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, GridDay.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/daily-screenings/{id}/texts")
    RecordTexts.Texts gridDayTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, GridDay.class, id, purpose, minPosition);
    }

    @Operation(summary = "The five records of grids, newest first; overdue ones by days late")
    @GetMapping("/api/grid-records")
    Page<RecordItem<GridRecord>> gridRecords(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String kind) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("kind", kind);
        return reader.list(view, GridRecord.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/grid-records/{id}")
    ResponseEntity<RecordItem<GridRecord>> gridRecord(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, GridRecord.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/grid-records/{id}/texts")
    RecordTexts.Texts gridRecordTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, GridRecord.class, id, purpose, minPosition);
    }

    @Operation(summary = "Findings of departments, newest first; overdue ones by days late")
    @GetMapping("/api/findings")
    Page<RecordItem<Finding>> findings(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable Boolean hard) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("field", field);
        marks.put("level", level);
        marks.put("matter", matter);
        marks.put("hard", Boolean.TRUE.equals(hard) ? "true" : null);
        return reader.list(view, Finding.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/findings/{id}")
    ResponseEntity<RecordItem<Finding>> finding(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Finding.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/findings/{id}/texts")
    RecordTexts.Texts findingTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, Finding.class, id, purpose, minPosition);
    }
}
