package fengqiao.query.supervision.term;

import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.TermMissed;
import fengqiao.query.platform.record.Columns;
import fengqiao.query.platform.record.RecordBody;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A step that was not taken by its last day. It stays what it is when the step is taken after all.
 *
 * @param record whose step it was: its list has the rest
 * @param part of it, such as a task's number or the unit a bulletin asked
 * @param unit whose step it was, a court included
 * @param dueDay last day, after extension
 * @param inputs none where somebody set the day and no rule gave it
 */
public record MissedTerm(
        RecordId record,
        @Nullable String part,
        RegionCode region,
        @Nullable UnitId unit,
        ClockKind clock,
        RuleRef rule,
        LocalDate startDay,
        LocalDate dueDay,
        @Nullable ClockInputs inputs)
        implements RecordBody {
    /** Clocks of records that are no matters; a step of one kind is never added to another's. */
    public static final List<ClockKind> CLOCKS =
            List.of(
                    ClockKind.CONFIRMATION_TAKE_UP,
                    ClockKind.CONFIRMATION_DECIDE,
                    ClockKind.LETTER_FEEDBACK,
                    ClockKind.BULLETIN_ANSWER,
                    ClockKind.TASK,
                    ClockKind.FINDING,
                    ClockKind.WEEK_ITEM,
                    ClockKind.BACKLOG_PLAN);

    /** What those of that kind count for. */
    public static String figure(ClockKind clock) {
        return Arrays.stream(clock.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "missed", ""));
    }

    static MissedTerm of(TermMissed event) {
        return new MissedTerm(
                event.record(),
                event.part(),
                event.region(),
                event.unit(),
                event.clock().kind(),
                event.clock().rule(),
                event.clock().startDay(),
                event.dueDay(),
                event.clock().inputs());
    }

    @Override
    public Columns columns() {
        return Columns.of(region, dueDay, "MISSED")
                .unit(unit)
                .mark("clock", clock)
                .mark("record", record)
                .count(figure(clock));
    }
}
