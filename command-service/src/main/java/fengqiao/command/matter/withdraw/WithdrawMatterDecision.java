package fengqiao.command.matter.withdraw;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterWithdrawn;
import fengqiao.kernel.matter.life.Move;

/** What is in hand may be withdrawn; it stays registered, and nobody owes anything any more. */
final class WithdrawMatterDecision {
    private WithdrawMatterDecision() {}

    static MatterWithdrawn decide(MatterState state, CipherText reason) {
        state.require(Move.WITHDRAW);
        return new MatterWithdrawn(reason);
    }
}
