package fengqiao.command.supervision.deadline;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.supervision.Term;
import fengqiao.command.supervision.TermState;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchRule;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardColour;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineDecisionTest {
    private static final RegionCode GRID = new RegionCode("451324100203001");
    private static final RecordMiss MISS =
            new RecordMiss(
                    Given.ID,
                    GRID,
                    Given.JUSTICE,
                    ClockKind.HANDLE,
                    new RuleRef("regulations-2022", 1, "34"),
                    LocalDate.of(2024, 3, 1),
                    LocalDate.of(2024, 4, 30),
                    false);

    private static TurnCard turn(@Nullable CardColour colour, CardCause cause) {
        return new TurnCard(
                Given.ID,
                GRID,
                Given.JUSTICE,
                colour,
                cause,
                ClockKind.HANDLE,
                MISS.dueDay(),
                false);
    }

    @Test
    void aMissIsNotedOnce() {
        var event = DeadlineDecision.miss(null, MISS);
        assertThat(event.dueDay()).isEqualTo(MISS.dueDay());
        WatchState state = Watch.after(null, event);
        refused(WatchRule.KNOWN, () -> DeadlineDecision.miss(state, MISS));
    }

    @Test
    void aMissedTermIsNotedOnceForEachPart() {
        var clock =
                new Clock(
                        ClockKind.TASK,
                        new RuleRef("meeting-decision", 1, "policy"),
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 3, 9),
                        false,
                        null);
        var first = term("1", clock);
        var event = DeadlineDecision.miss(null, first);
        assertThat(event.clock()).isEqualTo(clock);
        TermState state = Term.after(null, event);
        refused(WatchRule.KNOWN, () -> DeadlineDecision.miss(state, first));
        assertThat(DeadlineDecision.miss(state, term("2", clock)).part()).isEqualTo("2");
    }

    private static RecordTermMiss term(String part, Clock clock) {
        return new RecordTermMiss(
                new RecordId("meeting.m-1"),
                part,
                GRID,
                Given.JUSTICE,
                clock,
                clock.dueDay(),
                Set.of());
    }

    @Test
    void theCardTurnsWhereItsColourIsAnother() {
        var yellow = DeadlineDecision.turn(null, turn(CardColour.YELLOW, CardCause.ELAPSED));
        assertThat(yellow.from()).isNull();
        assertThat(yellow.to()).isEqualTo(CardColour.YELLOW);
        WatchState state = Watch.after(null, yellow);
        refused(
                WatchRule.KNOWN,
                () -> DeadlineDecision.turn(state, turn(CardColour.YELLOW, CardCause.ELAPSED)));
        var down = DeadlineDecision.turn(state, turn(null, CardCause.DUTY_DONE));
        assertThat(down.to()).isNull();
    }
}
