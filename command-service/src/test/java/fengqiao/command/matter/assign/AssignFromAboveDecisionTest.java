package fengqiao.command.matter.assign;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.rule.ClockKind;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AssignFromAboveDecisionTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-01");

    private static AssignFromAbove until(String day) {
        var assigned = new Assigned(RaisedLevel.CITY, "2024-17", LocalDate.parse(day));
        return new AssignFromAbove(Given.ID, assigned);
    }

    @Test
    void theDayTheAssignerSetsRunsBesideTheRulesUntilItIsResolved() {
        MatterState state = Given.inHand().state();
        var event = AssignFromAboveDecision.decide(state, until("2024-06-10"), DAY);
        Given given = Given.inHand().and(event);
        assertThat(Objects.requireNonNull(given.state().clocks().dueDay())).isEqualTo("2024-06-10");
        assertThat(given.replied().state().clocks().running(ClockKind.ASSIGNED)).hasSize(1);
        assertThat(given.resolved().state().clocks().running(ClockKind.ASSIGNED)).isEmpty();
    }

    @Test
    void itDoesNotLieInThePast() {
        MatterState state = Given.inHand().state();
        refused(
                IntakeRule.ASSIGNED_DAY,
                () -> AssignFromAboveDecision.decide(state, until("2024-05-31"), DAY));
    }
}
