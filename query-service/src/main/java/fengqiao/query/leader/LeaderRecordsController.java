package fengqiao.query.leader;

import fengqiao.query.leader.LeaderBody.LeaderCase;
import fengqiao.query.leader.LeaderBody.RotaDay;
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
final class LeaderRecordsController {
    private final LeaderView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    LeaderRecordsController(LeaderView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Cases that leaders take, newest first; overdue ones by days late")
    @GetMapping("/api/leader-cases")
    Page<RecordItem<LeaderCase>> leaderCases(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String leader,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String origin) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("leader", leader);
        marks.put("matter", matter);
        marks.put("origin", origin);
        return reader.list(view, LeaderCase.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/leader-cases/{id}")
    ResponseEntity<RecordItem<LeaderCase>> leaderCase(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, LeaderCase.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/leader-cases/{id}/texts")
    RecordTexts.Texts leaderCaseTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, LeaderCase.class, id, purpose, minPosition);
    }

    @Operation(summary = "The backlog, newest first; overdue ones by days late")
    @GetMapping("/api/backlog")
    Page<RecordItem<BacklogEntry>> backlogEntrys(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String stock,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("source", source);
        marks.put("stock", stock);
        marks.put("matter", matter);
        return reader.list(view, BacklogEntry.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/backlog/{id}")
    ResponseEntity<RecordItem<BacklogEntry>> backlogEntry(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, BacklogEntry.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/backlog/{id}/texts")
    RecordTexts.Texts backlogEntryTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, BacklogEntry.class, id, purpose, minPosition);
    }

    @Operation(
            summary =
                    "The duty rota; overdue days are missed, newest first; overdue ones by days late")
    @GetMapping("/api/duty-rosters")
    Page<RecordItem<RotaDay>> rotaDays(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String leader) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("leader", leader);
        return reader.list(view, RotaDay.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/duty-rosters/{id}")
    ResponseEntity<RecordItem<RotaDay>> rotaDay(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, RotaDay.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/duty-rosters/{id}/texts")
    RecordTexts.Texts rotaDayTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, RotaDay.class, id, purpose, minPosition);
    }
}
