package fengqiao.kernel.dispute;

import fengqiao.kernel.BodyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The agreement 调解协议 a dispute stands at.
 *
 * @param body under whose mediation it was reached
 * @param applyBy last day to apply for confirmation, where a rule sets one
 * @param performance none until somebody looked
 */
public record Agreement(
        Rung rung,
        BodyId body,
        LocalDate effectDay,
        @Nullable LocalDate applyBy,
        @Nullable Performance performance) {

    Agreement with(Performance seen) {
        return new Agreement(rung, body, effectDay, applyBy, seen);
    }

    boolean breached() {
        return performance == Performance.BREACHED;
    }
}
