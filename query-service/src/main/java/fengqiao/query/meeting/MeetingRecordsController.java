package fengqiao.query.meeting;

import fengqiao.query.meeting.MeetingBody.Meeting;
import fengqiao.query.meeting.MeetingBody.Task;
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
@Tag(name = "meetings")
final class MeetingRecordsController {
    private final MeetingView view;
    private final RecordReader reader;
    private final RecordOpener opener;

    MeetingRecordsController(MeetingView view, RecordReader reader, RecordOpener opener) {
        this.view = view;
        this.reader = reader;
        this.opener = opener;
    }

    @Operation(summary = "Meetings, newest first; overdue ones by days late")
    @GetMapping("/api/meetings")
    Page<RecordItem<Meeting>> meetings(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String matter,
            @RequestParam(required = false) @Nullable String drawnFrom) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("form", form);
        marks.put("matter", matter);
        marks.put("drawnFrom", drawnFrom);
        return reader.list(view, Meeting.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/meetings/{id}")
    ResponseEntity<RecordItem<Meeting>> meeting(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Meeting.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/meetings/{id}/texts")
    RecordTexts.Texts meetingTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, Meeting.class, id, purpose, minPosition);
    }

    @Operation(summary = "Tasks that meetings decided, newest first; overdue ones by days late")
    @GetMapping("/api/meeting-tasks")
    Page<RecordItem<Task>> tasks(
            @ParameterObject RecordQuery query,
            @RequestParam(required = false) @Nullable String meeting,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String matter) {
        Map<String, @Nullable String> marks = new HashMap<>();
        marks.put("meeting", meeting);
        marks.put("form", form);
        marks.put("matter", matter);
        return reader.list(view, Task.class, query, marks);
    }

    @Operation(summary = "One of them with its tag")
    @GetMapping("/api/meeting-tasks/{id}")
    ResponseEntity<RecordItem<Task>> task(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        return reader.one(view, Task.class, id, minPosition);
    }

    @Operation(summary = "Its texts in the clear; who asked is recorded first")
    @GetMapping("/api/meeting-tasks/{id}/texts")
    RecordTexts.Texts taskTexts(
            @PathVariable String id,
            @RequestParam String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        return opener.texts(view, Task.class, id, purpose, minPosition);
    }
}
