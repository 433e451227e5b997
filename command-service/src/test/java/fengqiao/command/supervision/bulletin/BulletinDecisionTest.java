package fengqiao.command.supervision.bulletin;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.supervision.BulletinState;
import fengqiao.command.supervision.SupervisionRule;
import fengqiao.command.supervision.bulletin.BulletinCommand.AnswerBulletin;
import fengqiao.command.supervision.bulletin.BulletinCommand.IssueBulletin;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.BulletinIssued;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BulletinDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final UnitId UNIT = new UnitId("u-justice");

    private static AnswerBulletin answer(UnitId unit) {
        return new AnswerBulletin(new RecordId("bulletin.1"), unit, new FreeText("answer"));
    }

    private static BulletinIssued issued(Set<UnitId> known) {
        var command =
                new IssueBulletin(
                        new RecordId("bulletin.1"),
                        new RegionCode("451324"),
                        "2024-19",
                        "leader-cases",
                        List.of(UNIT, new UnitId("u-police")),
                        new FreeText("text"),
                        DAY.plusDays(7));
        return BulletinDecision.issue(command, known, SEALED, DAY);
    }

    @Test
    void aBulletinGoesToUnitsThatAreKnownAndSaysByWhen() {
        BulletinIssued issued = issued(Set.of(UNIT, new UnitId("u-police")));
        assertThat(issued.units()).containsExactly(UNIT, new UnitId("u-police"));
        assertThat(issued.due()).isEqualTo("2024-05-14");
        assertThat(issued.day()).isEqualTo(DAY);
        assertThat(BulletinState.evolve(null, issued).asks()).isEqualTo(issued.units());
        assertThat(refused(RecordRule.UNIT_UNKNOWN, () -> issued(Set.of(UNIT))).faults())
                .extracting(FieldFault::field)
                .containsExactly("units");
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
