package fengqiao.query.matter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockExtension;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.ClockPause;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a caller reads of a matter's clocks. */
class ClockItemTest {
    private static final LocalDate START = LocalDate.of(2024, 3, 1);

    private static RunningClock clock(ClockKind kind, String set, int days) {
        return RunningClock.started(
                new Clock(
                        kind,
                        new RuleRef(set, 1, "26"),
                        START,
                        START.plusDays(days),
                        false,
                        new ClockInputs(days, DayKind.CALENDAR, false)));
    }

    private static final RunningClock MOVED =
            clock(ClockKind.REVIEW_DECIDE, "regulations-2022", 30)
                    .pausedFrom(START.plusDays(4))
                    .resumed(START.plusDays(5));
    private static final RunningClock EXTENDED =
            clock(ClockKind.HANDLE, "henan-2012", 30)
                    .extended(
                            new ClockExtension(
                                    new RuleRef("henan-2012", 1, "26"),
                                    new RuleRef("henan-2012", 1, "26"),
                                    60));
    private static final MatterClocks CLOCKS =
            new MatterClocks(
                    List.of(
                            clock(ClockKind.ACCEPT, "regulations-2022", 15)
                                    .stopped(START.plusDays(3), "matter.accepted.v1"),
                            MOVED,
                            EXTENDED,
                            clock(ClockKind.OBJECT, "henan-2012", 5),
                            clock(ClockKind.REREVIEW_DECIDE, "regulations-2022", 40)
                                    .pausedFrom(START.plusDays(8))));

    @Test
    void eachSaysItsRuleItsPausesItsLastDayAndWhatEndsIt() {
        List<ClockItem> items = ClockItem.of(CLOCKS, START.plusDays(10));
        ClockItem accepted = items.getFirst();
        assertThat(accepted.running()).isFalse();
        assertThat(accepted.usedShare()).isEqualTo(0.2);
        assertThat(accepted.stopped())
                .isEqualTo(new ClockItem.Stopped(START.plusDays(3), "matter.accepted.v1", "受理"));
        ClockItem moved = items.get(1);
        assertThat(moved.dueDay()).isEqualTo(START.plusDays(32));
        assertThat(moved.pauses())
                .containsExactly(new ClockPause(START.plusDays(4), START.plusDays(5)));
        assertThat(moved.usedShare()).isEqualTo(0.2667);
        assertThat(moved.endsWith()).isEqualTo("作出复查意见");
        assertThat(items.get(2).dueDay()).isEqualTo(START.plusDays(90));
    }

    @Test
    void oneDutyBindsNeverARightNorWhatIsPaused() {
        List<ClockItem> items = ClockItem.of(CLOCKS, START.plusDays(10));
        assertThat(items)
                .extracting(ClockItem::binding)
                .containsExactly(false, true, false, false, false);
        assertThat(items.get(3).duty()).isFalse();
        assertThat(items.get(4).paused()).isTrue();
        assertThat(items.get(4).dueDay()).isEqualTo(START.plusDays(43));
    }

    @Test
    void theStoredRowsReadBack() {
        assertThat(LedgerClocks.read(LedgerClocks.write(CLOCKS))).isEqualTo(CLOCKS);
    }
}
