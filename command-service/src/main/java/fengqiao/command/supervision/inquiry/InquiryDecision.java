package fengqiao.command.supervision.inquiry;

import fengqiao.command.supervision.InquiryState;
import fengqiao.command.supervision.inquiry.InquiryCommand.ConcludeInquiry;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.supervision.InquiryConcluded;
import java.time.LocalDate;

/** An inquiry is into a unit's handling; nobody at fault is a finding too. */
final class InquiryDecision {
    private InquiryDecision() {}

    static InquiryConcluded conclude(
            InquiryState state, ConcludeInquiry command, CipherText findings, LocalDate day) {
        state.require("conclusions");
        return new InquiryConcluded(findings, command.answerable(), day);
    }
}
