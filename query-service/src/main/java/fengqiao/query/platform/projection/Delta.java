package fengqiao.query.platform.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Differences of totals: total, figure, value. Zeros are left out. Not thread-safe. */
public final class Delta {
    private final Map<String, Map<String, Long>> rows = new HashMap<>();

    /** What leads from one set of contributions to another. */
    public static Delta between(List<Contribution> before, List<Contribution> after) {
        Delta delta = new Delta();
        after.forEach(row -> delta.add(row.total(), row.figure(), row.value()));
        before.forEach(row -> delta.add(row.total(), row.figure(), -row.value()));
        return delta;
    }

    public void add(String total, String figure, long value) {
        if (value == 0) {
            return;
        }
        Map<String, Long> figures = rows.computeIfAbsent(total, key -> new HashMap<>());
        figures.merge(figure, value, Delta::sumOrNothing);
        if (figures.isEmpty()) {
            rows.remove(total);
        }
    }

    public void addAll(Delta other) {
        other.rows.forEach(
                (total, figures) -> figures.forEach((figure, value) -> add(total, figure, value)));
    }

    @SuppressWarnings("NullAway") // Map.merge removes the entry where the function gives null
    private static Long sumOrNothing(Long a, Long b) {
        long sum = a + b;
        return sum == 0 ? null : sum;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Set<String> totals() {
        return Set.copyOf(rows.keySet());
    }

    /** Figures of a total; empty where it does not change. */
    public Map<String, Long> of(String total) {
        return rows.getOrDefault(total, Map.of());
    }

    public Map<String, Map<String, Long>> rows() {
        return rows;
    }
}
