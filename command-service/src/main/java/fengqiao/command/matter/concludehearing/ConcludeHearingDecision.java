package fengqiao.command.matter.concludehearing;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.life.Move;

/** Whoever may hold the hearing may end it. */
final class ConcludeHearingDecision {
    private ConcludeHearingDecision() {}

    static HearingConcluded decide(
            MatterState state, ConcludeHearing command, CipherText findings) {
        return new HearingConcluded(
                state.requireOrgan(command.organ(), Move.CONCLUDE_HEARING), findings);
    }
}
