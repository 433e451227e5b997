package fengqiao.command.supervision.bulletin;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.supervision.BulletinState;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.bulletin.BulletinCommand.AnswerBulletin;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulletinDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final UnitId UNIT = new UnitId("u-justice");

    private static AnswerBulletin answer(UnitId unit) {
        return new AnswerBulletin(new RecordId("bulletin.1"), unit, new FreeText("answer"));
    }

    @Test
    void theUnitsAskedAnswerOnce() {
        var issued = new BulletinState(new RegionCode("451324"), List.of(UNIT));
        BulletinState answered =
                BulletinState.evolve(
                        issued, BulletinDecision.answer(issued, answer(UNIT), SEALED, DAY));
        assertThat(answered.stage()).isEqualTo("ANSWERED");
        refused(
                SupervisionRule.BULLETIN_UNIT,
                () -> BulletinDecision.answer(answered, answer(UNIT), SEALED, DAY));
        refused(
                SupervisionRule.BULLETIN_UNIT,
                () -> BulletinDecision.answer(issued, answer(new UnitId("u-police")), SEALED, DAY));
    }
}
