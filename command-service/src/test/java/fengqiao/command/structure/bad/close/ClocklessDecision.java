package fengqiao.command.structure.bad.close;

import fengqiao.command.structure.bad.open.Opening;
import java.time.Instant;
import org.springframework.util.StringUtils;

/** A decision that does what none may: it reads the clock, uses Spring, and knows a sibling. */
public final class ClocklessDecision {
    private ClocklessDecision() {}

    static Instant decide(Opening sibling) {
        return StringUtils.hasText(sibling.reason()) ? Instant.now() : Instant.EPOCH;
    }
}
