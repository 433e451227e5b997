package fengqiao.query.platform.record;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.query.platform.mongo.Fields;
import fengqiao.query.platform.projection.DocumentForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Any record as a stored document: its columns, and its body under {@code b} as Jackson writes it.
 * {@code kind} is the simple name of the body's class, {@code f} the days of the figures it counts
 * for.
 */
final class RecordForm<B extends RecordBody> implements DocumentForm<RecordEntry<B>> {
    private final Map<String, Class<? extends B>> kinds;

    RecordForm(Class<B> body) {
        this.kinds =
                leaves(body)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Class::getSimpleName, Function.identity()));
    }

    @SuppressWarnings("unchecked") // what a sealed type permits are its subtypes
    private static <B> Stream<Class<? extends B>> leaves(Class<? extends B> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(sub -> leaves((Class<? extends B>) sub))
                : Stream.of(type);
    }

    @Override
    public void write(RecordEntry<B> entry, BsonDocument into) {
        Columns columns = entry.body().columns();
        new Fields(into)
                .text("kind", entry.body().getClass().getSimpleName())
                .texts("within", within(columns.region()))
                .instant("at", entry.since())
                .instant("changed", entry.changed())
                .number("sequence", entry.sequence())
                .number("position", entry.position())
                .day("day", columns.day())
                .day("due", columns.due())
                .text("state", columns.state())
                .texts("units", columns.units())
                .texts("owners", columns.owners())
                .texts("marks", columns.marks());
        BsonDocument figures = new BsonDocument();
        columns.counts()
                .forEach(count ->
                        figures.put(
                                RecordTotals.step(count.figure()),
                                new BsonString(count.day().toString())));
        into.put("f", figures);
        into.put("b", BsonJson.bson(entry.body()));
        if (entry.room() == RecordRoom.ACCUSATIONS) {
            new Fields(into)
                    .texts(
                            RecordRoom.FIELD,
                            entry.accusations().stream().map(MatterId::value).toList());
        }
    }

    private static List<String> within(RegionCode region) {
        List<String> codes = new ArrayList<>(4);
        for (RegionLevel level : RegionLevel.values()) {
            if (level.compareTo(region.level()) <= 0) {
                codes.add(region.at(level).value());
            }
        }
        return codes;
    }

    @Override
    public RecordEntry<B> read(BsonDocument document) {
        Fields from = new Fields(document);
        Class<? extends B> kind = kinds.get(from.text("kind"));
        if (kind == null) {
            throw new IllegalStateException("no such kind of record: " + from.text("kind"));
        }
        return new RecordEntry<>(
                from.text("_id"),
                from.instant("at"),
                from.instant("changed"),
                from.number("sequence"),
                from.number("position"),
                accusations(document),
                BsonJson.read(document.getDocument("b"), kind));
    }

    /** Documents that were written before rooms were kept have none. */
    private static List<MatterId> accusations(BsonDocument document) {
        return document.getArray(RecordRoom.FIELD, new BsonArray()).stream()
                .map(id -> new MatterId(id.asString().getValue()))
                .toList();
    }
}
