package fengqiao.command.legal.aid;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.legal.AidState;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.dispute.DisputeParty;
import fengqiao.kernel.legal.AidDecision;
import fengqiao.kernel.legal.AidKind;
import fengqiao.kernel.legal.AidResult;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalAidDecisionTest {
    private static final RecordId ID = new RecordId("aid.1");
    private static final CipherText SEALED = new CipherText("M/aid.1/1", "c2VhbGVk");

    private static AidState applied() {
        var command =
                new ApplyForAid(
                        ID,
                        new RegionCode("451324"),
                        null,
                        AidKind.CIVIL,
                        new Identity("甲", null, null),
                        new FreeText("no money for a lawyer"),
                        null,
                        null);
        var applicant = new DisputeParty(new PersonId("p-1"), SEALED);
        var event =
                LegalAidDecision.apply(command, applicant, SEALED, LocalDate.parse("2024-05-07"));
        return AidState.evolve(null, event);
    }

    private static AidState decided(AidDecision decision) {
        var command = new DecideAid(ID, decision, null, null);
        return AidState.evolve(applied(), LegalAidDecision.decide(applied(), command, null));
    }

    @Test
    void grantedAidComesToAResult() {
        var conclude = new ConcludeAid(ID, AidResult.SETTLED, null);
        refused(RecordRule.STATE, () -> LegalAidDecision.conclude(applied(), conclude, null));
        var granted = decided(AidDecision.GRANTED);
        var concluded =
                AidState.evolve(granted, LegalAidDecision.conclude(granted, conclude, null));
        assertThat(concluded.stage()).isEqualTo("CONCLUDED");
        refused(RecordRule.STATE, () -> LegalAidDecision.conclude(concluded, conclude, null));
    }

    @Test
    void oneDecisionForEachApplication() {
        var refusedAid = decided(AidDecision.REFUSED);
        assertThat(refusedAid.allowed()).isEmpty();
        var again = new DecideAid(ID, AidDecision.GRANTED, null, null);
        refused(RecordRule.STATE, () -> LegalAidDecision.decide(refusedAid, again, null));
    }
}
