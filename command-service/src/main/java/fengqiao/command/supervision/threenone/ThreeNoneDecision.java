package fengqiao.command.supervision.threenone;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.ThreeNoneState;
import fengqiao.command.supervision.threenone.ThreeNoneCommand.AssessThreeNone;
import fengqiao.command.supervision.threenone.ThreeNoneCommand.WithdrawThreeNone;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.supervision.ThreeNoneAssessed;
import fengqiao.kernel.supervision.ThreeNoneWithdrawn;
import java.time.LocalDate;

/**
 * A village, a town or a county meets the policy's definition for a year that has ended, or not.
 */
final class ThreeNoneDecision {
    private ThreeNoneDecision() {}

    static ThreeNoneAssessed assess(AssessThreeNone command, LocalDate day) {
        if (command.region().level() == RegionLevel.GRID
                || command.year() >= day.getYear()
                || command.year() < 2000) {
            throw Refusal.of(SupervisionRule.THREE_NONE)
                    .citing(SupervisionRule.POLICY)
                    .naming(
                            FieldFault.of(
                                    command.region().level() == RegionLevel.GRID
                                            ? "region"
                                            : "year",
                                    "unknown"))
                    .asException();
        }
        return new ThreeNoneAssessed(
                command.region(), command.year(), command.level(), command.met(), day);
    }

    static ThreeNoneWithdrawn withdraw(
            ThreeNoneState state, WithdrawThreeNone command, CipherText reason, LocalDate day) {
        state.require("withdrawals");
        if (!state.granted().contains(command.level())) {
            throw state.refusal(RecordRule.STATE, "withdrawals", state.stage()).asException();
        }
        return new ThreeNoneWithdrawn(command.level(), reason, day);
    }
}
