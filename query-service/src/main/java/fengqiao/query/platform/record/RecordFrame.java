package fengqiao.query.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.mongo.MongoTotals;
import fengqiao.query.platform.web.Period;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * The region and the period that figures are asked over, by the caller of the request. Discipline
 * is shown those of accusations, everybody else all others.
 */
public final class RecordFrame {
    private final RecordReader reader;
    private final RegionCode region;
    private final Period period;

    RecordFrame(RecordReader reader, RegionCode region, Period period) {
        this.reader = reader;
        this.region = region;
        this.period = period;
    }

    public RegionCode region() {
        return region;
    }

    public Period period() {
        return period;
    }

    /** The same region over other days. */
    public RecordFrame over(Period other) {
        return new RecordFrame(reader, region, other);
    }

    /** The days of the period that are over: what is not due yet is in neither part of a share. */
    public RecordFrame passed() {
        LocalDate yesterday = reader.today().minusDays(1);
        return period.to().isAfter(yesterday) ? over(new Period(period.from(), yesterday)) : this;
    }

    /** The same days in all the county. */
    public RecordFrame county() {
        return new RecordFrame(reader, region.county(), period);
    }

    /**
     * What is counted of a kind.
     *
     * @param list its address, that figures open to
     */
    public RecordSums sums(RecordView<?> view, Class<? extends RecordBody> kind, String list) {
        RecordRoom room = RecordRoom.of(Callers.current());
        List<String> ids =
                period.months().stream()
                        .map(month -> RecordTotals.total(kind.getSimpleName(), room, region, month))
                        .toList();
        Map<String, Long> sums = new HashMap<>();
        for (BsonDocument total : reader.live(view).totals().collection().find(in("_id", ids))) {
            String id = total.getString("_id").getValue();
            var month = YearMonth.parse(id.substring(id.lastIndexOf('|') + 1));
            for (Map.Entry<String, BsonValue> day : MongoTotals.nested(total).entrySet()) {
                int dayOfMonth = Integer.parseInt(day.getKey().substring(1));
                if (period.has(month.atDay(dayOfMonth))) {
                    day.getValue()
                            .asDocument()
                            .forEach((figure, value) ->
                                    sums.merge(figure, value.asNumber().longValue(), Long::sum));
                }
            }
        }
        return new RecordSums(sums, list, this);
    }

    /** All records that count for a figure on a day up to the last. */
    public <B extends RecordBody> List<B> bodies(
            RecordView<? super B> view, Class<B> kind, String figure) {
        var live = reader.live(view);
        List<B> bodies = new ArrayList<>();
        live.documents()
                .find(
                        and(
                                eq("kind", kind.getSimpleName()),
                                eq("within", region.value()),
                                RecordRoom.of(Callers.current()).holds(),
                                lte("f." + figure, period.to().toString())))
                .forEach(document -> bodies.add(kind.cast(live.read(document).body())));
        return bodies;
    }

    public RecordFigures figures(List<Tally> figures, List<Share> shares) {
        return new RecordFigures(region, period, figures, shares, now(), position());
    }

    /** The moment of asking, in Asia/Shanghai. */
    public OffsetDateTime now() {
        return reader.now();
    }

    /** Up to which the figures know the log. */
    public long position() {
        return reader.position();
    }

    /** Region and days, as a list is asked for them. */
    public String parameters() {
        return "region=" + region + "&from=" + period.from() + "&to=" + period.to();
    }
}
