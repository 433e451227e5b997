package fengqiao.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Thirty days from 1 March 2024: the 31st is the last. */
class RunningClockTest {
    private static final RuleRef REVIEW = new RuleRef("regulations-2022", 1, "35");
    private final RunningClock clock =
            RunningClock.started(
                    new Clock(
                            ClockKind.REVIEW_DECIDE,
                            REVIEW,
                            day(1),
                            day(31),
                            false,
                            new ClockInputs(30, DayKind.CALENDAR, false)));

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 3, 1).plusDays(day - 1);
    }

    @Test
    void aHearingIsLeftOutWithItsFirstAndItsLastDay() {
        RunningClock heard = clock.pausedFrom(day(10)).resumed(day(12));
        assertThat(heard.dueDay()).isEqualTo(day(34));
        assertThat(heard.limitDays()).isEqualTo(30);
        assertThat(heard.usedShare(day(9))).isEqualTo(8 / 30.0);
        assertThat(heard.usedShare(day(12))).isEqualTo(8 / 30.0);
        assertThat(heard.usedShare(day(34))).isEqualTo(1);
    }

    @Test
    void aDayWithinTwoPausesIsLeftOutOnceAndDayZeroNever() {
        RunningClock twice =
                clock.pausedFrom(day(10)).resumed(day(12)).pausedFrom(day(12)).resumed(day(13));
        assertThat(twice.dueDay()).isEqualTo(day(35));
        assertThat(clock.pausedFrom(day(1)).resumed(day(2)).dueDay()).isEqualTo(day(32));
    }

    @Test
    void whilePausedItDoesNotBindAndItsLastDayMovesWithEachDay() {
        RunningClock paused = clock.pausedFrom(day(10));
        assertThat(paused.running()).isTrue();
        assertThat(paused.binds()).isFalse();
        assertThat(paused.dueDay()).isEqualTo(day(31));
        assertThat(paused.dueDay(day(14))).isEqualTo(day(36));
        assertThat(paused.usedShare(day(25))).isEqualTo(8 / 30.0);
    }

    @Test
    void whatHasRunOutIsPastPausing() {
        assertThat(clock.pausedFrom(day(32))).isEqualTo(clock);
    }

    @Test
    void anExtensionIsGrantedOnce() {
        var granted = new ClockExtension(REVIEW, new RuleRef("regulations-2022", 1, "34"), 20);
        RunningClock extended = clock.extended(granted);
        assertThat(extended.dueDay()).isEqualTo(day(51));
        assertThat(extended.extended(granted)).isEqualTo(extended);
    }

    @Test
    void whatEndsItIsKeptAndItsShareStays() {
        RunningClock ended = clock.stopped(day(16), "matter.review-decided.v1");
        assertThat(ended.stop()).isEqualTo(new ClockStop(day(16), "matter.review-decided.v1"));
        assertThat(ended.usedShare(day(90))).isEqualTo(0.5);
        assertThat(ended.stopped(day(17), "matter.closed.v1")).isEqualTo(ended);
    }

    @Test
    void endingWhilePausedEndsThePause() {
        RunningClock ended = clock.pausedFrom(day(10)).stopped(day(12), "matter.closed.v1");
        assertThat(ended.pauses()).containsExactly(new ClockPause(day(10), day(12)));
        assertThat(ended.running()).isFalse();
    }

    @Test
    void theDayOnWhichAShareIsExceededStepsOverPauses() {
        assertThat(clock.exceeds(80)).isEqualTo(day(26));
        assertThat(clock.exceeds(100)).isEqualTo(day(32));
        RunningClock heard = clock.pausedFrom(day(24)).resumed(day(27));
        assertThat(heard.exceeds(80)).isEqualTo(day(30));
        assertThat(heard.usedShare(heard.exceeds(80))).isCloseTo(25 / 30.0, within(1e-9));
        assertThat(heard.usedShare(heard.exceeds(80).minusDays(1))).isLessThanOrEqualTo(0.8);
        assertThat(heard.exceeds(100)).isEqualTo(heard.dueDay().plusDays(1));
    }

    @Test
    void aCalendarThatComesLaterMovesTheLastDayAndKeepsTheRest() {
        RunningClock heard = clock.pausedFrom(day(10)).resumed(day(12));
        Clock anew =
                new Clock(
                        ClockKind.REVIEW_DECIDE,
                        REVIEW,
                        day(1),
                        day(33),
                        false,
                        clock.clock().inputs());
        assertThat(heard.recomputed(anew).dueDay()).isEqualTo(day(36));
        assertThat(heard.recomputed(anew).pauses()).isEqualTo(heard.pauses());
    }

    @Test
    void dayZeroUsesNothing() {
        assertThat(clock.usedShare(day(1))).isZero();
        assertThat(clock.usedShare(day(1).minusDays(3))).isZero();
        assertThat(clock.usedShare(day(46))).isEqualTo(1.5);
    }
}
