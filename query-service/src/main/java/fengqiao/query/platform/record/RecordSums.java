package fengqiao.query.platform.record;

import java.util.Map;

/** The figures of one kind of records over a region and a period. */
public final class RecordSums {
    private final Map<String, Long> figures;
    private final String list;
    private final RecordFrame frame;

    RecordSums(Map<String, Long> figures, String list, RecordFrame frame) {
        this.figures = figures;
        this.list = list;
        this.frame = frame;
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

    /** Address of the list behind a figure. */
    public String href(String figure) {
        return list + "?figure=" + figure + "&" + frame.parameters();
    }

    /** Records counted, with their list. */
    public Tally tally(String id, String figure, String unit) {
        return Tally.of(id, of(figure), unit, href(figure));
    }

    /** What the records add up to: no list has as many entries. */
    public Tally total(String id, String figure, String unit) {
        return Tally.of(id, of(figure), unit, null);
    }

    /** A share of the records, with the lists of both. */
    public Share share(String id, String part, String whole, String unit) {
        return Share.of(id, of(part), of(whole), unit).opening(href(part), href(whole));
    }
}
