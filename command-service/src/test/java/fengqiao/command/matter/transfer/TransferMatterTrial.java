package fengqiao.command.matter.transfer;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.trial.Chance;
import fengqiao.command.matter.trial.Trial;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/** Random commands for the property of the state machine. */
public final class TransferMatterTrial implements Trial {
    @Override
    public Move move() {
        return Move.TRANSFER;
    }

    @Override
    public List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at) {
        RegionCode to = chance.yes() ? state.registration().region() : Chance.ELSEWHERE;
        var command = new TransferMatter(Given.ID, Chance.OTHER, to, "reason");
        boolean known = chance.once(12);
        return List.of(TransferMatterDecision.transfer(state, command, known, Given.SEALED));
    }
}
