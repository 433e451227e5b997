package fengqiao.command.matter.mediate;

import fengqiao.command.dispute.handover.HandoverMoves;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.MediationOutcome;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MediationReturned;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random handovers; most of them return at once, so that there can be more. */
public final class HandOverTrial implements Trial {
    @Override
    public Move move() {
        return Move.MEDIATE;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        var unit = chance.yes() ? null : chance.handler(state);
        MatterEvent handed = HandoverMoves.hand(state, unit, !chance.once(8));
        var outcome = chance.of(MediationOutcome.values());
        var dispute = new RecordId("dispute.1");
        return chance.once(10)
                ? List.of(handed)
                : List.of(handed, new MediationReturned(dispute, outcome));
    }
}
