package fengqiao.kernel.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that an event set running, with what it was computed from. What happens to it later is
 * {@link RunningClock}.
 *
 * @param rule the rule in force when it started; it stays, whatever is published later
 * @param startDay day 0 in Asia/Shanghai
 * @param dueDay last day; the deadline ends at 24:00 Shanghai of it
 * @param provisional whether a working-day calendar was missing when it was computed
 * @param inputs none in events older than this field
 */
public record Clock(
        ClockKind kind,
        RuleRef rule,
        LocalDate startDay,
        LocalDate dueDay,
        boolean provisional,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ClockInputs inputs) {

    /** Whether both are the same deadline, whatever day each gives. */
    public boolean sameAs(Clock other) {
        return kind == other.kind && rule.equals(other.rule) && startDay.equals(other.startDay);
    }
}
