package fengqiao.command.matter;

import fengqiao.kernel.matter.ByPathway;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The clocks of handling: those of the rule sets for the route (60 days for that of Art. 31 (6)
 * only), and the limit the pathway's own law sets. Where several run, the earliest binds.
 */
public final class HandlingClocks {
    private HandlingClocks() {}

    /**
     * @param received day 0 of rules that count from receipt
     * @param day legal day of the step
     */
    public static List<Clock> start(
            MatterState state,
            StatutoryRoute route,
            LocalDate received,
            LocalDate day,
            RuleBook rules) {
        var matter = state.registration().ruleCase(route, received);
        List<Clock> clocks = new ArrayList<>(rules.start(ClockKind.HANDLE, matter, day));
        ByPathway pathway = state.intake().pathway();
        if (pathway != null && pathway.limit() != null) {
            clocks.add(rules.clock(ClockKind.HANDLE, pathway.rule(), day, pathway.limit()));
        }
        return List.copyOf(clocks);
    }
}
