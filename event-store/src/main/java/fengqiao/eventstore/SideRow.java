package fengqiao.eventstore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement run in the very commit of the events it came with: an idempotency answer, a timer,
 * a look-up row.
 *
 * <p>Rows of many appends with the same text are sent as one batch, so the text should be a
 * constant. Among different texts of one commit no order is promised; an append that needs another
 * one's row must wait for its answer, as callers do anyway.
 *
 * @param sql an INSERT or UPDATE with {@code ?} for each value
 * @param values in the order of the placeholders; strings, numbers, booleans, byte arrays, UUIDs,
 *     java.time values
 */
public record SideRow(String sql, List<@Nullable Object> values) {

    public SideRow {
        Objects.requireNonNull(sql, "sql");
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** For callers with a fixed list of values, some of which may be null. */
    public static SideRow of(String sql, @Nullable Object... values) {
        List<@Nullable Object> list = new ArrayList<>(values.length);
        Collections.addAll(list, values);
        return new SideRow(sql, list);
    }
}
