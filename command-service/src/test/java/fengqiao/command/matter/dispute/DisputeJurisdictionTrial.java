package fengqiao.command.matter.dispute;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Random commands for the property of the state machine. */
public final class DisputeJurisdictionTrial implements Trial {
    @Override
    public Move move() {
        return Move.DISPUTE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        UnitId unit = chance.yes() ? null : chance.handler(state);
        RegionCode own = state.registration().region();
        List<@Nullable RegionCode> regions =
                Arrays.asList(
                        own.county(), chance.once(9) ? null : chance.yes() ? own : own.county());
        var units = List.of(chance.unit(), chance.unit());
        var command = new DisputeJurisdiction(Given.ID, unit, units, "reason");
        return List.of(DisputeJurisdictionDecision.decide(state, command, regions, Given.SEALED));
    }
}
