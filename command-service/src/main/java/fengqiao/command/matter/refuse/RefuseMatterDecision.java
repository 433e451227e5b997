package fengqiao.command.matter.refuse;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Pathways;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterRefused;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.RefusalGround;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import org.jspecify.annotations.Nullable;

/** Art. 23, 31: whoever does not accept says why and which way is open; Art. 36: final is final. */
final class RefuseMatterDecision {
    private RefuseMatterDecision() {}

    /**
     * @param priorFinal whether the earlier matter that is named was decided for good
     * @param open the pathway that is named, as the county's catalogue of that day has it
     */
    static MatterRefused decide(
            MatterState state,
            RefuseMatter command,
            boolean priorFinal,
            @Nullable Pathway open,
            CipherText reason) {
        UnitId unit = refusing(state, command);
        String pathway = command.pathway();
        if (pathway != null) {
            Pathways.elsewhere(open, pathway);
        }
        if (command.ground() == RefusalGround.FINAL && !priorFinal) {
            throw state.refusal(MatterRule.REFUSAL_NOT_FINAL, Move.DECIDE_RE_REVIEW).asException();
        }
        return new MatterRefused(unit, command.ground(), pathway, command.prior(), reason);
    }

    /** The office refuses what no unit has; afterwards it is the unit's to say. */
    private static @Nullable UnitId refusing(MatterState state, RefuseMatter command) {
        Assignment assigned = state.handling().assigned();
        if (assigned != null && !command.office()) {
            return state.requireUnit(command.unit(), Move.REFUSE).unit();
        }
        if (command.unit() != null) {
            throw Refusal.of(MatterRule.FOREIGN_UNIT).asException();
        }
        if (assigned != null) {
            throw state.refusal(MatterRule.STATE, Move.REFUSE).asException();
        }
        state.require(Move.REFUSE);
        return null;
    }
}
