package fengqiao.query.supervision;

import fengqiao.query.platform.record.RecordItem;
import fengqiao.query.platform.record.RecordOpener;
import fengqiao.query.platform.record.RecordQuery;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordTexts;
import fengqiao.query.platform.web.Page;
import fengqiao.query.supervision.SupervisionBody.Bulletin;
import fengqiao.query.supervision.SupervisionBody.FieldCard;
import fengqiao.query.supervision.SupervisionBody.Inquiry;
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
final class SupervisionRecordsController {
    private final SupervisionView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    SupervisionRecordsController(SupervisionView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Cards of fields, newest first; overdue ones by days late")
    @GetMapping("/api/field-cards")
    Page<RecordItem<FieldCard>> fieldCards(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String colour) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("field", field);
        marks.put("colour", colour);
        return reader.list(view, FieldCard.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/field-cards/{id}")
    ResponseEntity<RecordItem<FieldCard>> fieldCard(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, FieldCard.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/field-cards/{id}/texts")
    RecordTexts.Texts fieldCardTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, FieldCard.class, id, purpose, minPosition);
    }

    @Operation(summary = "Inquiries, newest first; overdue ones by days late")
    @GetMapping("/api/inquiries")
    Page<RecordItem<Inquiry>> inquirys(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("cause", cause);
        marks.put("matter", matter);
        return reader.list(view, Inquiry.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/inquiries/{id}")
    ResponseEntity<RecordItem<Inquiry>> inquiry(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Inquiry.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/inquiries/{id}/texts")
    RecordTexts.Texts inquiryTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, Inquiry.class, id, purpose, minPosition);
    }

    @Operation(summary = "Bulletins, newest first; overdue ones by days late")
    @GetMapping("/api/bulletins")
    Page<RecordItem<Bulletin>> bulletins(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String subject) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("subject", subject);
        return reader.list(view, Bulletin.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/bulletins/{id}")
    ResponseEntity<RecordItem<Bulletin>> bulletin(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Bulletin.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/bulletins/{id}/texts")
    RecordTexts.Texts bulletinTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, Bulletin.class, id, purpose, minPosition);
    }
}
