package fengqiao.command.matter.reportup;

import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Receivers;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.life.Move;

/** Art. 25: at once, whatever step the matter is at, by the office or by the unit that has it. */
final class ReportUpDecision {
    private ReportUpDecision() {}

    static MatterReportedUp decide(MatterState state, ReportUp command, CipherText text) {
        if (command.unit() != null) {
            Receivers.requireHandler(state, command.unit());
        }
        state.require(Move.REPORT_UP);
        return new MatterReportedUp(command.urgency(), command.to(), text);
    }
}
