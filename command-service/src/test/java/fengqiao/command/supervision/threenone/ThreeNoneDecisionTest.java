package fengqiao.command.supervision.threenone;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.ThreeNoneState;
import fengqiao.command.supervision.threenone.ThreeNoneCommand.AssessThreeNone;
import fengqiao.command.supervision.threenone.ThreeNoneCommand.WithdrawThreeNone;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.supervision.GrantLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThreeNoneDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");

    private static AssessThreeNone assess(String region, int year) {
        return new AssessThreeNone(new RegionCode(region), year, GrantLevel.CITY, true);
    }

    @Test
    void aVillageTownOrCountyIsAssessedForAYearThatHasEnded() {
        assertThat(ThreeNoneDecision.assess(assess("451324100", 2023), DAY).met()).isTrue();
        refused(
                SupervisionRule.THREE_NONE,
                () -> ThreeNoneDecision.assess(assess("451324100", 2024), DAY));
        refused(
                SupervisionRule.THREE_NONE,
                () -> ThreeNoneDecision.assess(assess("451324100203001", 2023), DAY));
    }

    @Test
    void onlyWhatWasGrantedIsWithdrawn() {
        ThreeNoneState met =
                ThreeNoneState.evolve(
                        null, ThreeNoneDecision.assess(assess("451324100", 2023), DAY));
        var id = new RecordId("three-none.451324100.2023");
        var city = new WithdrawThreeNone(id, GrantLevel.CITY, new FreeText("reason"));
        var province = new WithdrawThreeNone(id, GrantLevel.PROVINCE, new FreeText("reason"));
        refused(RecordRule.STATE, () -> ThreeNoneDecision.withdraw(met, province, SEALED, DAY));
        ThreeNoneState gone =
                ThreeNoneState.evolve(met, ThreeNoneDecision.withdraw(met, city, SEALED, DAY));
        assertThat(gone.stage()).isEqualTo("NOT_MET");
        refused(RecordRule.STATE, () -> ThreeNoneDecision.withdraw(gone, city, SEALED, DAY));
    }
}
