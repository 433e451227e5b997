package fengqiao.query.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.wire.EventDecoder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a record of whatever kind; what its events hold is in its detail and texts. */
@RestController
@Tag(name = "records")
final class RecordTimelineController {
    private final List<RecordView<?>> views;
    private final RecordReader records;
    private final ReadSide reads;
    private final LogReader log;

    RecordTimelineController(
            List<RecordView<?>> views,
            RecordReader records,
            ReadSide reads,
            @Qualifier("queryLogReader") LogReader log) {
        this.views = views;
        this.records = records;
        this.reads = reads;
        this.log = log;
    }

    /**
     * A record's events.
     *
     * @param position of the last; 0 where it shares the stream of another record
     */
    record RecordTimeline(List<RecordStep> items, long position) {}

    /**
     * An event.
     *
     * @param type wire name
     * @param actor empty where it cannot be read
     */
    record RecordStep(
            long position,
            long sequence,
            String type,
            OffsetDateTime occurredAt,
            OffsetDateTime recordedAt,
            String actor) {
        static RecordStep of(StoredEvent row) {
            return new RecordStep(
                    row.position(),
                    row.sequence(),
                    row.type(),
                    row.occurredAt().atZone(LegalDay.ZONE).toOffsetDateTime(),
                    row.recordedAt().atZone(LegalDay.ZONE).toOffsetDateTime(),
                    actor(row));
        }

        private static String actor(StoredEvent row) {
            Recorded<?> event = EventDecoder.decode(row).event();
            return event == null ? "" : event.actor();
        }
    }

    @Operation(summary = "Events of a record, oldest first")
    @GetMapping("/api/records/{id}/timeline")
    RecordTimeline timeline(
            @PathVariable String id, @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller = Callers.current();
        records.await(caller, minPosition);
        if (views.stream().noneMatch(view -> shows(view, id, caller))) {
            throw Refused.of("record.unknown");
        }
        List<RecordStep> steps = log.stream(id, 0).stream().map(RecordStep::of).toList();
        return new RecordTimeline(steps, steps.isEmpty() ? 0 : steps.getLast().position());
    }

    private boolean shows(RecordView<?> view, String id, Caller caller) {
        var scope = RecordFilter.scope(caller, records.handled(view, caller));
        return reads.live(view).documents().find(and(eq("_id", id), scope)).first() != null;
    }
}
