package fengqiao.query.platform.record;

import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.web.Refused;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What every list of records can be asked.
 *
 * @param from first day
 * @param to last day
 * @param unit that sees the record
 * @param owner post that sees the record
 * @param figure only what counts for it; {@code from} and {@code to} then go by its days
 * @param overdue only what is waited for beyond its last day; by days late
 */
public record RecordQuery(
        @Nullable RegionCode region,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable String state,
        @Nullable String unit,
        @Nullable String owner,
        @Parameter(description = "a figure of this kind, as the hrefs of figures have it")
                @Nullable String figure,
        @Nullable Boolean overdue,
        @Parameter(description = "1 to 200, 50 by default") @Nullable Integer limit,
        @Nullable String cursor,
        @Nullable Long minPosition) {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    int size() {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > MOST) {
            throw Refused.field("limit", "limit");
        }
        return size;
    }

    boolean late() {
        return Boolean.TRUE.equals(overdue);
    }
}
