package fengqiao.query.dispute;

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

/** Lists and details of disputes. */
@RestController
@Tag(name = "disputes")
final class DisputeController {
    private static final String ADDRESS = "/api/disputes";
    private final DisputeView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    DisputeController(DisputeView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Disputes, newest first")
    @GetMapping(ADDRESS)
    Page<RecordItem<Dispute>> list(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(name = "class", required = false) @Nullable String kinds,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String rung,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("kind", kind);
        marks.put("class", kinds);
        marks.put("origin", origin);
        marks.put("rung", rung);
        marks.put("matter", matter);
        return reader.list(view, Dispute.class, query, marks);
    }

    @Operation(summary = "One dispute with its rungs, clocks and next commands")
    @GetMapping(ADDRESS + "/{id}")
    ResponseEntity<RecordItem<Dispute>> one(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Dispute.class, id, minPosition);
    }

    @Operation(summary = "Texts and sides in the clear; who asked is recorded first")
    @GetMapping(ADDRESS + "/{id}/texts")
    RecordTexts.Texts texts(@PathVariable String id, @RequestParam String purpose) {
        return opener.texts(view, Dispute.class, id, purpose);
    }
}
