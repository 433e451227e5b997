package fengqiao.command.matter.route;

import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Receivers;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Art. 22: within fifteen days to the unit that is competent; Art. 31: by which route. */
final class RouteMatterDecision {
    private RouteMatterDecision() {}

    /**
     * @param unitRegion where the unit belongs, none for an unknown one
     */
    static MatterRouted decide(
            MatterState state,
            RouteMatter command,
            @Nullable RegionCode unitRegion,
            @Nullable CipherText note,
            LocalDate day,
            RuleBook rules) {
        state.require(Move.ROUTE);
        Receivers.require(state, command.unit(), unitRegion);
        StatutoryRoute route =
                command.route() == null ? Receivers.usualRoute(state) : command.route();
        RuleCase matter = state.registration().ruleCase(route);
        List<Clock> clocks = new ArrayList<>(rules.start(ClockKind.ACCEPT, matter, day));
        clocks.addAll(rules.start(ClockKind.OBJECT, matter, day));
        return new MatterRouted(command.unit(), route, note, List.copyOf(clocks));
    }
}
