package fengqiao.command.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a matter comes back: it reaches its last handler at once, and its clock starts anew. Where an
 * accusation turned out to be about that unit it never does (Art. 30): it is to be routed afresh.
 */
public final class Reopening {
    private Reopening() {}

    /**
     * @param cause none where the office did not say
     * @param day legal day of the reopening: day 0 of all clocks, those from receipt too
     */
    public static MatterReopened of(
            MatterState state,
            CipherText reason,
            @Nullable ReopenCause cause,
            LocalDate day,
            RuleBook rules) {
        Assignment handler = state.handling().assigned();
        var registration = state.registration();
        if (handler == null || handler.unit().equals(state.intake().accused())) {
            var clocks = rules.start(ClockKind.ROUTE, registration.ruleCase(null), day);
            return new MatterReopened(null, reason, clocks, cause);
        }
        var clocks = HandlingClocks.start(state, handler.route(), day, day, rules);
        return new MatterReopened(handler.unit(), reason, clocks, cause);
    }
}
