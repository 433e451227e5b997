package fengqiao.query.platform.record;

import fengqiao.query.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A share, with the lists it opens to.
 *
 * @param name in the caller's language
 * @param rate null where the denominator is 0
 * @param unit of both, in the caller's language; shares of two units are never added
 * @param numeratorHref null where it counts no records of a list, as for different grids
 */
public record Share(
        String id,
        String name,
        long numerator,
        long denominator,
        @Nullable Double rate,
        String unit,
        @Nullable String numeratorHref,
        @Nullable String denominatorHref) {

    /**
     * @param unit key of the unit, such as {@code matter}
     */
    public static Share of(String id, long numerator, long denominator, String unit) {
        return new Share(
                id,
                Words.of("share." + id),
                numerator,
                denominator,
                denominator == 0 ? null : (double) numerator / denominator,
                Words.of("unit." + unit),
                null,
                null);
    }

    public Share opening(@Nullable String toNumerator, @Nullable String toDenominator) {
        return new Share(id, name, numerator, denominator, rate, unit, toNumerator, toDenominator);
    }
}
