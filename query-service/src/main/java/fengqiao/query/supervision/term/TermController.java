package fengqiao.query.supervision.term;

import fengqiao.kernel.rule.ClockKind;
import fengqiao.query.platform.record.RecordItem;
import fengqiao.query.platform.record.RecordQuery;
import fengqiao.query.platform.record.RecordReader;
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

/** Missed terms, as records; those of matters are on their cards. */
@RestController
@Tag(name = "supervision")
final class TermController {
    private final TermView view;
    private final RecordReader reader;

    TermController(TermView view, RecordReader reader) {
        this.view = view;
        this.reader = reader;
    }

    @Operation(summary = "Terms missed by courts and units, newest first, by the day missed")
    @GetMapping("/api/missed-terms")
    Page<RecordItem<MissedTerm>> list(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable ClockKind clock,
            @RequestParam(required = false) @Nullable String record) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("clock", clock == null ? null : clock.name());
        marks.put("record", record);
        return reader.list(view, MissedTerm.class, query, marks);
    }

    @Operation(summary = "One of them")
    @GetMapping("/api/missed-terms/{id}")
    ResponseEntity<RecordItem<MissedTerm>> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, MissedTerm.class, id, minPosition);
    }
}
