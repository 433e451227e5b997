package fengqiao.query.platform.record;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A record as lists and details show it.
 *
 * @param day the record is of
 * @param due last day of what is waited for
 * @param daysLate since then, where it has passed
 * @param sequence its tag for {@code If-Match}
 */
public record RecordItem<B extends RecordBody>(
        String id,
        RegionCode region,
        LocalDate day,
        String state,
        @Nullable LocalDate due,
        @Nullable Long daysLate,
        OffsetDateTime since,
        OffsetDateTime changed,
        long sequence,
        B record) {

    static <B extends RecordBody> RecordItem<B> of(
            RecordEntry<?> entry, Class<B> kind, LocalDate today) {
        Columns columns = entry.body().columns();
        LocalDate due = columns.due();
        return new RecordItem<>(
                entry.id(),
                columns.region(),
                columns.day(),
                columns.state(),
                due,
                due != null && due.isBefore(today) ? today.toEpochDay() - due.toEpochDay() : null,
                at(entry.since()),
                at(entry.changed()),
                entry.sequence(),
                kind.cast(entry.body()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(LegalDay.ZONE).toOffsetDateTime();
    }
}
