package fengqiao.query.platform.record;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the figures of a context can be asked.
 *
 * @param region by default the caller's
 * @param from first day
 * @param to last day; by default the last 365 days
 */
public record FigureQuery(
        @Nullable RegionCode region,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable Long minPosition) {}
