package fengqiao.query.platform.record;

import java.util.Map;

/** The figures of one kind of records over a region and a period. */
public final class RecordSums {
    private final Map<String, Long> figures;

    RecordSums(Map<String, Long> figures) {
        this.figures = figures;
    }

    public long of(String figure) {
        return figures.getOrDefault(RecordTotals.step(figure), 0L);
    }

    /** How many different ones were counted by {@code prefix:id}: each once, however often. */
    public long distinct(String prefix) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(prefix + ":") && figure.getValue() > 0)
                .count();
    }
}
