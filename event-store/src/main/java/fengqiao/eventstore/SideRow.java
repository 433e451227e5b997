package fengqiao.eventstore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement run in the very commit of the events it came with: an idempotency answer, a timer,
 * a look-up row.
 *
 * <p>Rows of many appends with the same text are sent as one batch, so the text should be a
 * constant; plain inserts that follow one another in an append are one text. Among different texts
 * of one commit no order is promised; an append that needs another one's row must wait for its
 * answer, as callers do anyway.
 *
 * @param sql an INSERT or UPDATE with {@code ?} for each value
 * @param values in the order of the placeholders; strings, numbers, booleans, byte arrays, UUIDs,
 *     java.time values
 * @param unique the constraint it would have broken when it changes nothing; null where changing
 *     nothing is no conflict
 */
public record SideRow(String sql, List<@Nullable Object> values, @Nullable String unique) {

    public SideRow {
        Objects.requireNonNull(sql, "sql");
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** For callers with a fixed list of values, some of which may be null. */
    public static SideRow of(String sql, @Nullable Object... values) {
        return new SideRow(sql, Arrays.asList(values), null);
    }

    /**
     * A row that is likely to be there already. An ordinary one that is makes PostgreSQL refuse the
     * whole commit, and its neighbours are stored one by one; of these, all that are there are
     * found in one attempt. That asks for a source whose driver leaves batches as they are: pgjdbc
     * with {@code reWriteBatchedInserts} does not tell which rows of one were there, and every
     * batch with two of them is then stored one by one.
     *
     * @param sql an INSERT with {@code ON CONFLICT ON CONSTRAINT … DO NOTHING}
     * @param unique name of that constraint
     */
    public static SideRow once(String sql, String unique, @Nullable Object... values) {
        return new SideRow(sql, Arrays.asList(values), unique);
    }
}
