package fengqiao.command.supervision.inquiry;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.supervision.InquiryState;
import fengqiao.command.supervision.inquiry.InquiryCommand.ConcludeInquiry;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InquiryDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");

    @Test
    void anInquiryIsConcludedOnceEvenWhereNobodyIsAtFault() {
        var open = new InquiryState(new RegionCode("451324"), false);
        var conclude =
                new ConcludeInquiry(new RecordId("inquiry.1"), new FreeText("findings"), List.of());
        InquiryState concluded =
                InquiryState.evolve(open, InquiryDecision.conclude(open, conclude, SEALED, DAY));
        assertThat(concluded.stage()).isEqualTo("CONCLUDED");
        refused(RecordRule.STATE, () -> InquiryDecision.conclude(concluded, conclude, SEALED, DAY));
    }
}
