package fengqiao.command.supervision.inquiry;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.supervision.InquiryState;
import fengqiao.command.supervision.inquiry.InquiryCommand.ConcludeInquiry;
import fengqiao.command.supervision.inquiry.InquiryCommand.OpenInquiry;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.InquiryConcluded;
import fengqiao.kernel.supervision.InquiryOpened;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An inquiry is into a unit's handling; nobody at fault is a finding too. */
final class InquiryDecision {
    private InquiryDecision() {}

    /**
     * @param unitRegion where the unit belongs, none for an unknown one
     */
    static InquiryOpened open(
            OpenInquiry command,
            @Nullable RegionCode unitRegion,
            CipherText reason,
            LocalDate day) {
        if (unitRegion == null) {
            throw Refusal.of(RecordRule.UNIT_UNKNOWN, command.unit().value())
                    .naming(FieldFault.of("unit", "unknown"))
                    .asException();
        }
        return new InquiryOpened(
                command.region(), command.cause(), command.unit(), command.matters(), reason, day);
    }

    static InquiryConcluded conclude(
            InquiryState state, ConcludeInquiry command, CipherText findings, LocalDate day) {
        state.require("conclusions");
        return new InquiryConcluded(findings, command.answerable(), day);
    }
}
