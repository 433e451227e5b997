package fengqiao.query.platform.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the fields of a document; an absent field stands for null or an empty list.
 * Instants are microseconds since 1970, which BSON's own date would cut to milliseconds.
 */
public final class Fields {
    private static final long MICROS = 1_000_000;

    private final BsonDocument document;

    public Fields(BsonDocument document) {
        this.document = document;
    }

    public Fields text(String field, @Nullable String value) {
        if (value != null) {
            document.put(field, new BsonString(value));
        }
        return this;
    }

    public Fields number(String field, long value) {
        document.put(field, new BsonInt64(value));
        return this;
    }

    public Fields instant(String field, Instant value) {
        return number(field, micros(value));
    }

    public Fields day(String field, @Nullable LocalDate value) {
        return text(field, value == null ? null : value.toString());
    }

    public Fields texts(String field, List<String> values) {
        BsonArray array = new BsonArray(values.size());
        values.forEach(value -> array.add(new BsonString(value)));
        return array(field, array);
    }

    public Fields array(String field, BsonArray values) {
        if (!values.isEmpty()) {
            document.put(field, values);
        }
        return this;
    }

    public String text(String field) {
        return document.getString(field).getValue();
    }

    public @Nullable String textOrNull(String field) {
        BsonValue value = document.get(field);
        return value == null ? null : value.asString().getValue();
    }

    public long number(String field) {
        return document.getNumber(field).longValue();
    }

    public Instant instant(String field) {
        return instantOf(number(field));
    }

    public BsonArray array(String field) {
        return document.getArray(field, new BsonArray());
    }

    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (BsonValue value : array(field)) {
            texts.add(value.asString().getValue());
        }
        return List.copyOf(texts);
    }

    /** Microseconds since 1970. */
    public static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** The inverse of {@link #micros}. */
    public static Instant instantOf(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }
}
