package fengqiao.query.platform.record;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a record is looked for, decides who sees it, and counts.
 *
 * @param day legal day the record is of; periods of lists go by it
 * @param due last day of what is waited for; none once it is done
 * @param units that see the record
 * @param owners posts that see it: ids of workers, leaders, mediation bodies
 * @param marks further values to filter by, each {@code name:value}
 * @param counts what it adds to which figure on which day
 */
public record Columns(
        RegionCode region,
        LocalDate day,
        String state,
        @Nullable LocalDate due,
        List<String> units,
        List<String> owners,
        List<String> marks,
        List<Count> counts) {

    /**
     * A figure it counts for. A record counts for a figure on one day at most.
     *
     * @param figure in lower camel case
     */
    public record Count(String figure, LocalDate day, long value) {}

    public static Columns of(RegionCode region, LocalDate day, String state) {
        return new Columns(region, day, state, null, List.of(), List.of(), List.of(), List.of());
    }

    public Columns due(@Nullable LocalDate last) {
        return new Columns(region, day, state, last, units, owners, marks, counts);
    }

    /** Nothing for none. */
    public Columns unit(@Nullable Object unit) {
        return unit == null
                ? this
                : new Columns(
                        region,
                        day,
                        state,
                        due,
                        plus(units, unit.toString()),
                        owners,
                        marks,
                        counts);
    }

    /** Nothing for none. */
    public Columns owner(@Nullable Object owner) {
        return owner == null
                ? this
                : new Columns(
                        region,
                        day,
                        state,
                        due,
                        units,
                        plus(owners, owner.toString()),
                        marks,
                        counts);
    }

    /** Nothing for none. */
    public Columns mark(String name, @Nullable Object value) {
        return value == null
                ? this
                : new Columns(
                        region,
                        day,
                        state,
                        due,
                        units,
                        owners,
                        plus(marks, name + ":" + value),
                        counts);
    }

    /** Counts once for the figure, on the record's day. */
    public Columns count(String figure) {
        return count(figure, day, 1);
    }

    /** Counts once where that is so. */
    public Columns countIf(boolean so, String figure) {
        return so ? count(figure) : this;
    }

    public Columns count(String figure, LocalDate on, long value) {
        return new Columns(
                region,
                day,
                state,
                due,
                units,
                owners,
                marks,
                plus(counts, new Count(figure, on, value)));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        if (list.contains(one)) {
            return list;
        }
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
