package fengqiao.command.supervision.deadline;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchRule;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardColour;
import java.time.LocalDate;
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
                    LocalDate.of(2024, 4, 30));

    private static TurnCard turn(@Nullable CardColour colour, CardCause cause) {
        return new TurnCard(
                Given.ID, GRID, Given.JUSTICE, colour, cause, ClockKind.HANDLE, MISS.dueDay());
    }

    @Test
    void aMissIsNotedOnce() {
        var event = DeadlineDecision.miss(null, MISS);
        assertThat(event.dueDay()).isEqualTo(MISS.dueDay());
        WatchState state = Watch.after(null, event);
        refused(WatchRule.KNOWN, () -> DeadlineDecision.miss(state, MISS));
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
