package fengqiao.query.screening;

import fengqiao.query.platform.record.RecordItem;
import fengqiao.query.platform.record.RecordOpener;
import fengqiao.query.platform.record.RecordQuery;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordTexts;
import fengqiao.query.platform.web.Page;
import fengqiao.query.screening.ScreeningBody.TownshipWeek;
import fengqiao.query.screening.ScreeningBody.WeekItem;
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
final class TownshipWeeksController {
    private final ScreeningView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    TownshipWeeksController(ScreeningView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Weekly ledgers, newest first; overdue ones by days late")
    @GetMapping("/api/township-weeks")
    Page<RecordItem<TownshipWeek>> townshipWeeks(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String week) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("week", week);
        return reader.list(view, TownshipWeek.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/township-weeks/{id}")
    ResponseEntity<RecordItem<TownshipWeek>> townshipWeek(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, TownshipWeek.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/township-weeks/{id}/texts")
    RecordTexts.Texts townshipWeekTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, TownshipWeek.class, id, purpose, minPosition);
    }

    @Operation(summary = "Items of weekly ledgers, newest first; overdue ones by days late")
    @GetMapping("/api/township-week-items")
    Page<RecordItem<WeekItem>> weekItems(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String ledger,
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("ledger", ledger);
        marks.put("week", week);
        marks.put("matter", matter);
        return reader.list(view, WeekItem.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/township-week-items/{id}")
    ResponseEntity<RecordItem<WeekItem>> weekItem(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, WeekItem.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/township-week-items/{id}/texts")
    RecordTexts.Texts weekItemTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, WeekItem.class, id, purpose, minPosition);
    }
}
