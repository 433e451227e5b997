package fengqiao.command.matter.transfer;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Registration;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;

/** Art. 22: what another county is competent for goes there, with all that came in. */
final class TransferMatterDecision {
    private TransferMatterDecision() {}

    /**
     * @param regionKnown whether the region is registered
     */
    static MatterTransferred transfer(
            MatterState state, TransferMatter command, boolean regionKnown, CipherText reason) {
        state.require(Move.TRANSFER);
        RegionCode own = state.registration().region().county();
        if (!regionKnown || command.region().county().equals(own)) {
            throw Refusal.of(IntakeRule.TRANSFER_REGION, command.region().value())
                    .naming(FieldFault.of("region", "other-county"))
                    .asException();
        }
        return new MatterTransferred(command.successor(), command.region(), reason);
    }

    /**
     * The registration in the other county: the same report, with the day of the transfer as day 0
     * of the clocks.
     *
     * @param first as it was registered
     */
    static MatterRegistered register(
            MatterRegistered first,
            TransferMatter command,
            String receiptNumber,
            LocalDate day,
            RuleBook rules) {
        Particulars said = first.particulars();
        return new MatterRegistered(
                command.successor(),
                receiptNumber,
                null,
                first.kind(),
                first.visit(),
                command.region(),
                first.category(),
                first.text(),
                first.place(),
                first.parties(),
                first.reportedBy(),
                first.seenAt(),
                null,
                new Particulars(
                        said.amountFen(),
                        said.tags(),
                        said.agent(),
                        said.unsigned(),
                        null,
                        said.assigned(),
                        command.matterId()),
                rules.start(
                        ClockKind.ROUTE,
                        Registration.populationOf(first.kind()),
                        command.region(),
                        day));
    }
}
