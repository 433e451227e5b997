package fengqiao.kernel.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.ClockStop;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatterClocksTest {
    private static final UnitId UNIT = new UnitId("u-justice");
    private static final CipherText SEALED = new CipherText("M/m-1/1", "c2VhbGVk");
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);

    private static Clock clock(String set, ClockKind kind, int start, int days) {
        LocalDate from = FIRST.plusDays(start);
        return new Clock(
                kind,
                new RuleRef(set, 1, "26"),
                from,
                from.plusDays(days),
                false,
                new ClockInputs(days, DayKind.CALENDAR, false));
    }

    private static MatterRouted routed() {
        return new MatterRouted(
                UNIT,
                StatutoryRoute.PETITION_PROCEDURE,
                null,
                List.of(
                        clock("regulations-2005", ClockKind.ACCEPT, 1, 15),
                        clock("henan-2012", ClockKind.OBJECT, 1, 5)));
    }

    private static MatterAccepted accepted() {
        return new MatterAccepted(
                UNIT,
                List.of(
                        clock("regulations-2005", ClockKind.HANDLE, 3, 60),
                        clock("henan-2012", ClockKind.HANDLE, 0, 30)));
    }

    private static MatterClocks after(MatterEvent... events) {
        MatterClocks clocks = MatterClocks.NONE;
        for (int i = 0; i < events.length; i++) {
            clocks = clocks.after(events[i], "event-" + i, FIRST.plusDays(i + 1L));
        }
        return clocks;
    }

    @Test
    void aRightNeverBindsThoughItEndsFirst() {
        MatterClocks clocks = after(routed());
        assertThat(clocks.dueDay()).isEqualTo(FIRST.plusDays(16));
        assertThat(clocks.earliest(ClockKind.OBJECT).orElseThrow().dueDay())
                .isEqualTo(FIRST.plusDays(6));
    }

    @Test
    void ofSeveralSetsAtOnceTheEarliestBinds() {
        MatterClocks clocks = after(routed(), accepted());
        assertThat(clocks.running(ClockKind.HANDLE)).hasSize(2);
        assertThat(clocks.binding().orElseThrow().clock().rule().set()).isEqualTo("henan-2012");
    }

    @Test
    void aStepEndsTheClocksBeforeItAndSaysSo() {
        MatterClocks clocks = after(routed(), accepted());
        assertThat(clocks.running(ClockKind.ACCEPT)).isEmpty();
        assertThat(clocks.all().getFirst().stop())
                .isEqualTo(new ClockStop(FIRST.plusDays(2), "event-1"));
        assertThat(clocks.running().all()).hasSize(2);
        MatterClocks replied =
                after(
                        routed(),
                        accepted(),
                        new MatterReplied(UNIT, ReplyOutcome.EXPLAINED, SEALED));
        assertThat(replied.dueDay()).isNull();
        assertThat(replied.all()).hasSize(4);
    }

    @Test
    void anObjectionLeavesTheNoticeOwedUntilItIsUpheld() {
        MatterClocks objected = after(routed(), new AssignmentObjected(UNIT, SEALED, null));
        assertThat(objected.binding().map(RunningClock::kind)).contains(ClockKind.ACCEPT);
        MatterClocks kept =
                objected.after(new ObjectionRejected(UNIT, SEALED), "rejected", FIRST.plusDays(4));
        assertThat(kept).isEqualTo(objected);
        MatterClocks back =
                objected.after(
                        new ObjectionUpheld(
                                UNIT, List.of(clock("regulations-2005", ClockKind.ROUTE, 4, 15))),
                        "upheld",
                        FIRST.plusDays(4));
        assertThat(back.running().all())
                .extracting(RunningClock::kind)
                .containsExactly(ClockKind.ROUTE);
    }
}
