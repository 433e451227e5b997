package fengqiao.command.refusal;

import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Legal days that commands speak of. */
public final class Days {
    private Days() {}

    /**
     * A day on which something is said to have been; that of the command where it does not say.
     *
     * @param at of the command
     * @throws Refused where the day has not come yet
     */
    public static LocalDate past(@Nullable LocalDate said, Instant at) {
        LocalDate today = LegalDay.of(at);
        if (said != null && said.isAfter(today)) {
            throw Refusal.of(RecordRule.DAY_AHEAD, said.toString())
                    .naming(FieldFault.of("day", "future"))
                    .asException();
        }
        return said == null ? today : said;
    }
}
