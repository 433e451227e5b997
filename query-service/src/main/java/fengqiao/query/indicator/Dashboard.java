package fengqiao.query.indicator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a region and period; see docs/api.md.
 *
 * @param position of the last event of the county that is counted
 * @param figures by name
 * @param regions one level below
 */
record Dashboard(
        String region,
        @Nullable String name,
        LocalDate from,
        LocalDate to,
        OffsetDateTime asOf,
        long position,
        LagItem lag,
        Map<String, Figure> figures,
        List<Rate> rates,
        List<RegionRow> regions,
        List<DayRow> days,
        List<CategoryRow> categories) {

    /**
     * How far the figures are behind the log.
     *
     * @param events not yet counted, of all counties
     */
    record LagItem(long events, double seconds) {}

    /**
     * A count.
     *
     * @param unit 件 or 人次, never added across
     * @param href opens to exactly as many matters; for persons to the matters theirs add up to
     */
    record Figure(long value, String unit, String definition, int version, @Nullable String href) {}

    /**
     * A share.
     *
     * @param rate null where the denominator is 0
     */
    record Rate(
            String id,
            int version,
            String name,
            long numerator,
            long denominator,
            @Nullable Double rate,
            String unit,
            String population,
            String numeratorHref,
            String denominatorHref) {}

    record RegionRow(
            String region,
            @Nullable String name,
            Map<String, SmallFigure> figures,
            Share resolution) {}

    record SmallFigure(long value, String href) {}

    record Share(long numerator, long denominator, @Nullable Double rate) {}

    record DayRow(LocalDate day, long registered, long resolved) {}

    record CategoryRow(String category, String name, long registered) {}

    /** Null where nothing is counted: never 0 % or 100 %. */
    static @Nullable Double share(long numerator, long denominator) {
        return denominator == 0 ? null : Math.round(numerator * 10_000.0 / denominator) / 10_000.0;
    }
}
