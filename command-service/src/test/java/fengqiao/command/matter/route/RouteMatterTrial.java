package fengqiao.command.matter.route;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Rules;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class RouteMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.ROUTE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        StatutoryRoute route = chance.yes() ? null : chance.of(StatutoryRoute.values());
        RegionCode county = chance.once(9) ? null : state.registration().region().county();
        return List.of(
                RouteMatterDecision.decide(
                        state,
                        new RouteMatter(Given.ID, chance.unit(), route, null),
                        county,
                        null,
                        null,
                        LegalDay.of(at),
                        Rules.BOOK));
    }
}
