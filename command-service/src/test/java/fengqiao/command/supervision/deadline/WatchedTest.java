package fengqiao.command.supervision.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.http.CommandJson;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ClocksRecomputed;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardColour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What timers make of one matter, registered at noon of 1 March 2024. */
class WatchedTest {
    private static final RuleBook RULES = RuleBook.shipped();
    private static final UnitId UNIT = new UnitId("u-justice");
    private static final WatchedMatter MATTER =
            new WatchedMatter(
                    new MatterId("m-1"),
                    new RegionCode("451324100203001"),
                    Population.PETITION,
                    day(1),
                    false,
                    false);
    private final List<String> noted = new ArrayList<>();

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 3, 1).plusDays(day - 1);
    }

    private static Instant noon(int day) {
        return day(day).atTime(12, 0).atZone(LegalDay.ZONE).toInstant();
    }

    /** 00:00 of the day. */
    private static Instant begin(int day) {
        return LegalDay.endOf(day(day - 1));
    }

    private static Clock clock(ClockKind kind, int start, int days) {
        return new Clock(
                kind,
                new RuleRef("regulations-2022", 1, "23"),
                day(start),
                day(start + days),
                false,
                new ClockInputs(days, DayKind.CALENDAR, false));
    }

    private static MatterEvent routed(int start, int days) {
        return new MatterRouted(
                UNIT,
                StatutoryRoute.PETITION_PROCEDURE,
                null,
                List.of(clock(ClockKind.ACCEPT, start, days), clock(ClockKind.OBJECT, start, 5)));
    }

    private static Watched after(Watched before, MatterEvent event, int day) {
        return before.after(event, "t", noon(day), noon(day), RULES);
    }

    private static Watched fresh() {
        return Watched.of(MATTER, noon(1));
    }

    /** Fires all that is due until noon of a day, and notes what. */
    private Watched fireUntil(Watched matter, int day) {
        Watched now = matter;
        Instant at = now.firesAt();
        while (at != null && !at.isAfter(noon(day))) {
            MatterFiring firing = now.firing(at);
            for (Firing.Step step : firing.steps()) {
                noted.add(
                        LegalDay.of(at)
                                + " "
                                + switch (step.command()) {
                                    case RecordMiss miss -> "missed " + miss.clock();
                                    case TurnCard turn -> turn.elapsed() + " " + turn.cause();
                                    default -> "?";
                                });
            }
            now = now.after(firing);
            at = now.firesAt();
        }
        return now;
    }

    @Test
    void yellowPastFourFifthsRedAndMissedPastTheLastDay() {
        Watched routed = after(fresh(), routed(1, 15), 1);
        assertThat(routed.firesAt()).isEqualTo(begin(14));
        Watched late = fireUntil(routed, 20);
        assertThat(noted)
                .containsExactly(
                        "2024-03-14 YELLOW ELAPSED",
                        "2024-03-17 missed ACCEPT",
                        "2024-03-17 RED ELAPSED");
        assertThat(late.firesAt()).isNull();
        assertThat(late.idle()).isFalse();
    }

    @Test
    void whatIsNotedOfAnAccusationIsInItsRoomWithoutLookingItUp() {
        var accusation =
                new WatchedMatter(
                        MATTER.matterId(),
                        MATTER.region(),
                        Population.PETITION,
                        day(1),
                        false,
                        true);
        Watched routed = after(Watched.of(accusation, noon(1)), routed(1, 15), 1);
        assertThat(routed.firing(begin(17)).steps())
                .extracting(Firing.Step::command)
                .allSatisfy(command ->
                        assertThat(
                                        command instanceof TurnCard turn
                                                ? turn.accusation()
                                                : ((RecordMiss) command).accusation())
                                .isTrue());
    }

    @Test
    void aDutyDoneInTimeFiresNothingAndWaitsForNothing() {
        Watched done =
                after(after(fresh(), routed(1, 15), 1), new MatterAccepted(UNIT, List.of()), 9);
        assertThat(done.firesAt()).isNull();
        assertThat(done.idle()).isTrue();
    }

    @Test
    void aDutyDoneTakesTheCardDownAndALateOneIsStillAMiss() {
        Watched late =
                after(after(fresh(), routed(1, 15), 1), new MatterAccepted(UNIT, List.of()), 18);
        Watched settled = fireUntil(late, 40);
        assertThat(noted)
                .containsExactly(
                        "2024-03-14 YELLOW ELAPSED",
                        "2024-03-17 missed ACCEPT",
                        "2024-03-17 RED ELAPSED",
                        "2024-03-18 null DUTY_DONE");
        assertThat(settled.idle()).isTrue();
    }

    @Test
    void whatHadRunOutBeforeItWasWrittenDownNotifiesNobody() {
        Watched imported = fresh().after(routed(1, 15), "t", noon(1), noon(300), RULES);
        assertThat(imported.firesAt()).isNull();
        Watched half = fresh().after(routed(1, 15), "t", noon(1), noon(15), RULES);
        fireUntil(half, 40);
        assertThat(noted).containsExactly("2024-03-17 missed ACCEPT", "2024-03-17 RED ELAPSED");
    }

    @Test
    void anotherClockMovesTheCardBack() {
        Watched routed = fireUntil(after(fresh(), routed(1, 15), 1), 14);
        Watched back =
                after(
                        routed,
                        new ObjectionUpheld(UNIT, List.of(clock(ClockKind.ROUTE, 15, 15))),
                        15);
        assertThat(back.unit()).isNull();
        fireUntil(back, 16);
        assertThat(noted.getLast()).isEqualTo("2024-03-15 null " + CardCause.DEADLINE_MOVED);
    }

    @Test
    void aFiringThatComesTwiceHasTheSameTimersAndChangesNothingMore() {
        Watched routed = after(fresh(), routed(1, 15), 1);
        MatterFiring first = routed.firing(begin(17));
        assertThat(routed.firing(begin(17)).steps())
                .extracting(Firing.Step::timer)
                .isEqualTo(first.steps().stream().map(Firing.Step::timer).toList())
                .hasSize(2);
        Watched after = routed.after(first);
        assertThat(after.after(first)).isEqualTo(after);
        assertThat(after.colour()).isEqualTo(CardColour.RED);
    }

    @Test
    void whatHappensWhileItFiresIsKept() {
        Watched routed = after(fresh(), routed(1, 15), 1);
        MatterFiring firing = routed.firing(begin(17));
        Watched meanwhile = after(routed, new MatterAccepted(UNIT, List.of()), 17);
        Watched both = meanwhile.after(firing);
        fireUntil(both, 18);
        assertThat(noted).containsExactly("2024-03-17 null DUTY_DONE");
    }

    @Test
    void aProvisionalDeadlineWaitsForItsYear() {
        Clock provisional =
                new Clock(
                        ClockKind.ACCEPT,
                        new RuleRef("grid-incident-policy", 1, "policy"),
                        day(1),
                        LocalDate.of(2025, 1, 4),
                        true,
                        new ClockInputs(5, DayKind.WORKING, false));
        Watched waiting =
                after(
                        fresh(),
                        new MatterRouted(UNIT, StatutoryRoute.POLICY, null, List.of(provisional)),
                        1);
        assertThat(waiting.provisionalYear()).isEqualTo(2025);
        Clock certain =
                new Clock(
                        provisional.kind(),
                        provisional.rule(),
                        day(1),
                        LocalDate.of(2025, 1, 5),
                        false,
                        provisional.inputs());
        Watched known = after(waiting, new ClocksRecomputed(2025, List.of(certain)), 5);
        assertThat(known.provisionalYear()).isNull();
        assertThat(known.clocks().getFirst().missedAt())
                .isEqualTo(LegalDay.endOf(LocalDate.of(2025, 1, 5)));
    }

    @Test
    void itsTableReadsBackWhatItWrote() {
        Watched routed = after(fresh(), routed(1, 15), 1);
        var json = CommandJson.lenient();
        assertThat(json.readValue(json.writeValueAsString(routed), Watched.class))
                .isEqualTo(routed);
    }
}
