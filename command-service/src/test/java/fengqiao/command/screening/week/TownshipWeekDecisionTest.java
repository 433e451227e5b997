package fengqiao.command.screening.week;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.screening.ScreeningRule;
import fengqiao.command.screening.TownshipWeekState;
import fengqiao.command.screening.week.TownshipWeekCommand.EnterWeekItem;
import fengqiao.command.screening.week.TownshipWeekCommand.SettleWeekItem;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TownshipWeekDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final RecordId ID = new RecordId("township-week.451324100.2024-W19");

    private static EnterWeekItem item(String township) {
        return new EnterWeekItem(
                new RegionCode(township),
                "2024-W19",
                new LeaderId("l-1"),
                new UnitId("u-justice"),
                "post-1",
                DAY,
                new FreeText("wage"),
                null);
    }

    private static TownshipWeekState entered() {
        return TownshipWeekState.evolve(
                null, TownshipWeekDecision.enter(null, item("451324100"), SEALED));
    }

    @Test
    void itemsAreNumberedAndSettledOnce() {
        TownshipWeekState one = entered();
        assertThat(TownshipWeekDecision.enter(one, item("451324100"), SEALED).number())
                .isEqualTo(2);
        var settle = new SettleWeekItem(ID, 1, new FreeText("paid"), DAY);
        TownshipWeekState settled =
                TownshipWeekState.evolve(
                        one, TownshipWeekDecision.settle(one, settle, SEALED, DAY));
        refused(
                ScreeningRule.ITEM_SETTLED,
                () -> TownshipWeekDecision.settle(settled, settle, SEALED, DAY));
        refused(ScreeningRule.ITEM, () -> TownshipWeekDecision.item(settled, 2));
    }

    @Test
    void whatWasHandedInTakesNoMoreItems() {
        TownshipWeekState one = entered();
        TownshipWeekState closed =
                TownshipWeekState.evolve(one, TownshipWeekDecision.close(one, DAY));
        refused(
                ScreeningRule.WEEK_CLOSED,
                () -> TownshipWeekDecision.enter(closed, item("451324100"), SEALED));
        refused(RecordRule.STATE, () -> TownshipWeekDecision.close(closed, DAY));
        assertThat(closed.allowed()).containsExactly("item-settlements");
    }

    @Test
    void aLedgerIsATownshipsOfAWeek() {
        refused(
                ScreeningRule.TOWNSHIP,
                () -> TownshipWeekDecision.enter(null, item("451324"), SEALED));
        refused(ScreeningRule.WEEK, () -> TownshipWeekDecision.requireWeek("2024-54"));
        refused(ScreeningRule.WEEK, () -> TownshipWeekDecision.requireWeek("2024-W54"));
    }
}
