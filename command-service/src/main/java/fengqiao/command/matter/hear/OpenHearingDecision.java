package fengqiao.command.matter.hear;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.life.Move;
import org.jspecify.annotations.Nullable;

/** The unit hears while it handles, the organ of review while it reviews. */
final class OpenHearingDecision {
    private OpenHearingDecision() {}

    static HearingOpened decide(
            MatterState state, OpenHearing command, @Nullable CipherText subject) {
        return new HearingOpened(state.requireOrgan(command.organ(), Move.HEAR), subject);
    }
}
