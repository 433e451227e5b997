package fengqiao.bench;

import java.util.List;

/** How measured values are spread. */
public final class Percentile {
    private Percentile() {}

    /**
     * The least value that so many of all do not exceed (nearest rank).
     *
     * @param sorted from the least on; not empty
     * @param share above 0, at most 1; 0.5 is the median
     */
    public static double of(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }
}
