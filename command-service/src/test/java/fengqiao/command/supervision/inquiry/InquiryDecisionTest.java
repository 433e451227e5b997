package fengqiao.command.supervision.inquiry;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.supervision.InquiryState;
import fengqiao.command.supervision.inquiry.InquiryCommand.ConcludeInquiry;
import fengqiao.command.supervision.inquiry.InquiryCommand.OpenInquiry;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.InquiryCause;
import fengqiao.kernel.supervision.InquiryOpened;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InquiryDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");

    @Test
    void anInquiryIsOpenedIntoTheHandlingOfAUnitThatIsKnown() {
        var county = new RegionCode("451324");
        var matters = List.of(new MatterId("m-1"));
        var open =
                new OpenInquiry(
                        new RecordId("inquiry.1"),
                        county,
                        InquiryCause.SKIP_LEVEL_PETITION,
                        new UnitId("u-police"),
                        matters,
                        new FreeText("reason"));
        InquiryOpened opened = InquiryDecision.open(open, county, SEALED, DAY);
        assertThat(opened.unit()).isEqualTo(new UnitId("u-police"));
        assertThat(opened.matters()).isEqualTo(matters);
        assertThat(opened.day()).isEqualTo(DAY);
        assertThat(InquiryState.evolve(null, opened).stage()).isEqualTo("OPEN");
        assertThat(
                        refused(
                                        RecordRule.UNIT_UNKNOWN,
                                        () -> InquiryDecision.open(open, null, SEALED, DAY))
                                .faults())
                .extracting(FieldFault::field)
                .containsExactly("unit");
    }

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
