package fengqiao.command.matter.succeed;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Receivers;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.SuccessorTookOver;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import org.jspecify.annotations.Nullable;

/** Art. 24: whoever carries on a unit's duties acts in its place; clocks and step stay. */
final class SucceedUnitDecision {
    private SucceedUnitDecision() {}

    /**
     * @param unitRegion where the successor belongs, none for an unknown one
     */
    static SuccessorTookOver decide(
            MatterState state, SucceedUnit command, @Nullable RegionCode unitRegion) {
        state.require(Move.SUCCEED);
        Assignment before = state.handling().assigned();
        if (before == null) {
            throw state.refusal(MatterRule.STATE, Move.SUCCEED).asException();
        }
        Receivers.require(state, command.unit(), unitRegion);
        if (before.unit().equals(command.unit())) {
            throw Refusal.of(IntakeRule.SUCCESSOR, command.unit().value())
                    .naming(FieldFault.of("unit", "same"))
                    .asException();
        }
        return new SuccessorTookOver(before.unit(), command.unit(), command.reform());
    }
}
