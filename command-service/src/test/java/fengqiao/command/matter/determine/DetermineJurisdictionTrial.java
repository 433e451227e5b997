package fengqiao.command.matter.determine;

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
public final class DetermineJurisdictionTrial implements Trial {
    @Override
    public Move move() {
        return Move.DETERMINE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        RegionCode county = state.registration().region().county();
        StatutoryRoute route = chance.yes() ? null : chance.of(StatutoryRoute.values());
        return List.of(
                DetermineJurisdictionDecision.decide(
                        state,
                        new DetermineJurisdiction(Given.ID, chance.unit(), route, "reason"),
                        chance.once(9) ? null : county,
                        chance.once(9) ? null : county,
                        Given.SEALED,
                        LegalDay.of(at),
                        Rules.BOOK));
    }
}
