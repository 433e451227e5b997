package fengqiao.query.supervision;

import fengqiao.query.platform.record.RecordItem;
import fengqiao.query.platform.record.RecordOpener;
import fengqiao.query.platform.record.RecordQuery;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordTexts;
import fengqiao.query.platform.web.Page;
import fengqiao.query.supervision.SupervisionBody.Letter;
import fengqiao.query.supervision.SupervisionBody.ThreeNone;
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
@Tag(name = "supervision")
final class SuggestionsController {
    private final SupervisionView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    SuggestionsController(SupervisionView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Suggestion letters, newest first; overdue ones by days late")
    @GetMapping("/api/suggestion-letters")
    Page<RecordItem<Letter>> letters(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("kind", kind);
        marks.put("matter", matter);
        return reader.list(view, Letter.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/suggestion-letters/{id}")
    ResponseEntity<RecordItem<Letter>> letter(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Letter.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/suggestion-letters/{id}/texts")
    RecordTexts.Texts letterTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, Letter.class, id, purpose, minPosition);
    }

    @Operation(summary = "Three-none status, newest first; overdue ones by days late")
    @GetMapping("/api/three-none-assessments")
    Page<RecordItem<ThreeNone>> threeNones(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String level) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("year", year);
        marks.put("level", level);
        return reader.list(view, ThreeNone.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/three-none-assessments/{id}")
    ResponseEntity<RecordItem<ThreeNone>> threeNone(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, ThreeNone.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/three-none-assessments/{id}/texts")
    RecordTexts.Texts threeNoneTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, ThreeNone.class, id, purpose, minPosition);
    }
}
