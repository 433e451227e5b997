package fengqiao.query.platform.record;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as lists and details show it.
 *
 * @param day the record is of
 * @param due last day of what is waited for
 * @param daysLate since then, where it has passed
 * @param sequence its tag for {@code If-Match}
 * @param allowed next commands, by the last part of their addresses
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
        List<String> allowed,
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
                entry.body().allowed(),
                kind.cast(entry.body()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(LegalDay.ZONE).toOffsetDateTime();
    }
}
