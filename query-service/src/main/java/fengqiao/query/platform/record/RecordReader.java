package fengqiao.query.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.mongo.MongoReadModel;
import fengqiao.query.platform.web.Page;
import fengqiao.query.platform.web.Period;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers lists and details of records, and frames their figures, to the caller of the request.
 * Safe for many threads.
 */
@Component
public final class RecordReader {
    private final ReadSide reads;
    private final HandledRecords handled;
    private final Clock clock;

    RecordReader(ReadSide reads, HandledAccusations handled, @Qualifier("queryClock") Clock clock) {
        this.reads = reads;
        this.handled = new HandledRecords(handled);
        this.clock = clock;
    }

    public <B extends RecordBody> Page<RecordItem<B>> list(
            RecordView<? super B> view, Class<B> kind, RecordQuery query) {
        return list(view, kind, query, Map.of());
    }

    /**
     * Newest first; overdue ones by days late.
     *
     * @param marks further filters by name; null values are not asked for
     */
    public <B extends RecordBody> Page<RecordItem<B>> list(
            RecordView<? super B> view,
            Class<B> kind,
            RecordQuery query,
            Map<String, @Nullable String> marks) {
        Caller caller = Callers.current();
        reads.await(query.region() == null ? caller.region() : query.region(), query.minPosition());
        requireInReach(caller, query.region());
        LocalDate today = today();
        long position = reads.position();
        var live = reads.live(view);
        Bson scope = RecordFilter.scope(caller, handled(view, caller));
        Bson matching = RecordFilter.of(kind.getSimpleName(), query, marks, scope, caller, today);
        List<RecordEntry<?>> found = RecordPages.find(live, matching, query);
        String next = null;
        if (found.size() > query.size()) {
            found.removeLast();
            next = RecordPages.cursorOf(found.getLast(), query.late());
        }
        return new Page<>(
                found.stream().map(entry -> RecordItem.of(entry, kind, today)).toList(),
                next,
                live.documents().countDocuments(matching),
                now(),
                position);
    }

    /**
     * One record with its tag.
     *
     * @throws Refused {@code record.unknown} where there is none in the caller's scope
     */
    public <B extends RecordBody> ResponseEntity<RecordItem<B>> one(
            RecordView<? super B> view, Class<B> kind, String id, @Nullable Long minPosition) {
        Caller caller = Callers.current();
        reads.await(caller.region(), minPosition);
        RecordEntry<?> entry =
                entry(view, kind, id, RecordFilter.scope(caller, handled(view, caller)));
        return ResponseEntity.ok()
                .eTag("\"" + entry.sequence() + "\"")
                .body(RecordItem.of(entry, kind, today()));
    }

    RecordEntry<?> entry(
            RecordView<?> view, Class<? extends RecordBody> kind, String id, Bson scope) {
        var live = reads.live(view);
        BsonDocument found =
                live.documents()
                        .find(and(eq("_id", id), eq("kind", kind.getSimpleName()), scope))
                        .first();
        if (found == null) {
            throw Refused.of("record.unknown");
        }
        return live.read(found);
    }

    /** Filter of records about accusations that the caller's unit handles; none for others. */
    @Nullable Bson handled(RecordView<?> view, Caller caller) {
        Bson named = RecordFilter.ofUnit(caller);
        return named == null ? null : handled.filter(reads.live(view), named, caller);
    }

    void await(Caller caller, @Nullable Long minPosition) {
        reads.await(caller.region(), minPosition);
    }

    /** All records of a kind that bear a mark, whoever asks: for what a receipt opens to. */
    public <B extends RecordBody> List<B> marked(
            RecordView<? super B> view, Class<B> kind, String mark, String value) {
        var live = reads.live(view);
        List<B> bodies = new ArrayList<>();
        live.documents()
                .find(and(eq("kind", kind.getSimpleName()), eq("marks", mark + ":" + value)))
                .forEach(document -> bodies.add(kind.cast(live.read(document).body())));
        return bodies;
    }

    /**
     * What figures are asked over.
     *
     * @throws Refused where the caller sees no figures of the region
     */
    public RecordFrame frame(FigureQuery query) {
        RegionCode region = figureRegion(query.region(), query.minPosition());
        return new RecordFrame(this, region, Period.of(query.from(), query.to(), clock.instant()));
    }

    /** The same over the last 365 days. */
    public RecordFrame frame(@Nullable RegionCode region, @Nullable Long minPosition) {
        return frame(new FigureQuery(region, null, null, minPosition));
    }

    private RegionCode figureRegion(@Nullable RegionCode asked, @Nullable Long minPosition) {
        Caller caller = Callers.current();
        RegionCode region = asked == null ? caller.region() : asked;
        if (region == null || !caller.covers(region)) {
            throw Refused.of("auth.region");
        }
        if (!caller.seesRegion() && !caller.is(Role.DISCIPLINE)) {
            throw Refused.of("auth.role");
        }
        reads.await(region, minPosition);
        return region;
    }

    <B extends RecordBody> MongoReadModel<RecordEntry<B>> live(RecordView<B> view) {
        return reads.live(view);
    }

    private static void requireInReach(Caller caller, @Nullable RegionCode region) {
        RegionCode own = caller.region();
        if (region != null && (own == null || !region.within(own) && !own.within(region))) {
            throw Refused.of("auth.region");
        }
    }

    public LocalDate today() {
        return LegalDay.of(clock.instant());
    }

    /** Up to which the views know the log. */
    long position() {
        return reads.position();
    }

    /** The moment of asking, in Asia/Shanghai. */
    OffsetDateTime now() {
        return clock.instant().atZone(LegalDay.ZONE).toOffsetDateTime();
    }
}
