package fengqiao.command.legal.thirdparty;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.legal.LegalRule;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThirdPartyDecisionTest {
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");

    private static RecordThirdPartyWork work(String kind) {
        return new RecordThirdPartyWork(
                new RecordId("third-party.1"),
                new RegionCode("451324"),
                kind,
                null,
                3,
                1,
                1,
                null,
                null);
    }

    @Test
    void kindsAreThoseOfTheCatalogue() {
        assertThat(ThirdPartyDecision.decide(work("elder"), DAY).personTimes()).isEqualTo(3);
        refused(
                LegalRule.THIRD_PARTY_UNKNOWN,
                () -> ThirdPartyDecision.decide(work("wizard"), DAY));
    }
}
