package fengqiao.command.platform.time;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a command happened, to the microsecond.
 *
 * @param said whether the caller said so; otherwise it is the time of arrival and yields to the
 *     stream
 */
public record Occurrence(Instant at, boolean said) {
    /** How far the clocks of callers may be ahead of ours. */
    public static final Duration AHEAD = Duration.ofSeconds(5);

    private static final Duration BEHIND = Duration.ofMinutes(10);
    private static final Duration OFFLINE = Duration.ofDays(30);

    /**
     * @param said none for now
     * @throws fengqiao.command.refusal.Refused where it lies in the future, or further back than
     *     the caller's roles allow
     */
    public static Occurrence of(@Nullable Instant said, Caller caller, Instant now) {
        Instant arrival = now.truncatedTo(ChronoUnit.MICROS);
        if (said == null) {
            return new Occurrence(arrival, false);
        }
        requirePast(said, arrival, "occurredAt");
        Duration back = Duration.between(said, arrival);
        if (back.compareTo(BEHIND) > 0 && !caller.is(Role.IMPORT)) {
            boolean offline = caller.is(Role.WORKER) && back.compareTo(OFFLINE) <= 0;
            if (!offline) {
                throw Refusal.of(TimeRule.BACKDATED)
                        .naming(FieldFault.of("occurredAt", "backdated"))
                        .asException();
            }
        }
        Instant exact = said.truncatedTo(ChronoUnit.MICROS);
        return new Occurrence(exact.isAfter(arrival) ? arrival : exact, true);
    }

    /**
     * @throws fengqiao.command.refusal.Refused where it lies after now, but for the clocks' slack
     */
    public static void requirePast(Instant said, Instant now, String field) {
        if (said.isAfter(now.plus(AHEAD))) {
            throw Refusal.of(TimeRule.FUTURE, field)
                    .naming(FieldFault.of(field, "future"))
                    .asException();
        }
    }

    /**
     * The time of the next event of a stream.
     *
     * @param last of the event before
     * @throws fengqiao.command.refusal.Refused where the caller said an earlier time than that
     */
    public Instant after(Instant last) {
        if (!at.isBefore(last)) {
            return at;
        }
        if (said) {
            throw Refusal.of(TimeRule.DECREASING, last.toString())
                    .naming(FieldFault.of("occurredAt", "decreasing", last.toString()))
                    .asException();
        }
        return last;
    }

    /** The same, but a time too early moves up: what is written down late is still written down. */
    public Instant notBefore(Instant last) {
        return at.isBefore(last) ? last : at;
    }
}
