package fengqiao.command.matter.route;

import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Pathways;
import fengqiao.command.matter.Receivers;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.ByPathway;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.Pathway;
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

    /** A pathway and the edition of the catalogue it stands in. */
    record Offered(Pathway pathway, int edition) {}

    /**
     * @param unitRegion where the unit belongs, none for an unknown one
     * @param offered the pathway that is named, as the county has it in force; none where it has
     *     none
     */
    static MatterRouted decide(
            MatterState state,
            RouteMatter command,
            @Nullable RegionCode unitRegion,
            @Nullable Offered offered,
            @Nullable CipherText note,
            LocalDate day,
            RuleBook rules) {
        state.require(Move.ROUTE);
        Receivers.require(state, command.unit(), unitRegion);
        ByPathway by = null;
        StatutoryRoute route =
                command.route() == null ? Receivers.usualRoute(state) : command.route();
        if (command.pathway() != null) {
            Pathway found = offered == null ? null : offered.pathway();
            Pathway pathway = Pathways.routed(state, found, command.pathway(), command.route());
            by = ByPathway.of(pathway, offered == null ? 1 : offered.edition());
            route = pathway.route();
        }
        RuleCase matter = state.registration().ruleCase(route);
        List<Clock> clocks = new ArrayList<>(rules.start(ClockKind.ACCEPT, matter, day));
        clocks.addAll(rules.start(ClockKind.OBJECT, matter, day));
        return new MatterRouted(command.unit(), route, note, List.copyOf(clocks), by);
    }
}
