package fengqiao.query.platform.projection;

import java.util.ArrayList;
import java.util.List;

/** Batches given up by a take-over, as spans in ascending order; the oldest are forgotten. */
public record Torn(List<Span> spans) {
    private static final int SPANS_KEPT = 256;

    static final Torn NONE = new Torn(List.of());

    /**
     * @param from first batch of the span
     * @param to last batch of the span
     */
    public record Span(long from, long to) {}

    Torn plus(long batch) {
        List<Span> all = new ArrayList<>(spans);
        if (!all.isEmpty() && all.getLast().to() == batch - 1) {
            all.set(all.size() - 1, new Span(all.getLast().from(), batch));
        } else {
            all.add(new Span(batch, batch));
        }
        return new Torn(List.copyOf(all.subList(Math.max(0, all.size() - SPANS_KEPT), all.size())));
    }

    boolean has(long batch) {
        return spans.stream().anyMatch(span -> span.from() <= batch && batch <= span.to());
    }
}
