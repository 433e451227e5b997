package fengqiao.command.matter.object;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.matter.AssignmentObjected;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ObjectToAssignmentDecisionTest {
    private static AssignmentObjected object(MatterState state, boolean known, String day) {
        return ObjectToAssignmentDecision.decide(
                state,
                new ObjectToAssignment(Given.ID, Given.JUSTICE, "not ours", Given.POLICE),
                known,
                Given.SEALED,
                LocalDate.parse(day));
    }

    /** Routed on Friday 27 September 2024; Sunday 29 is worked, 1-7 October are off. */
    private static MatterState beforeTheNationalDay() {
        return Given.appeal("2024-09-26").routed(Given.JUSTICE).state();
    }

    @Test
    void theFifthWorkingDayIsTheLast() {
        assertThat(object(beforeTheNationalDay(), true, "2024-10-10").suggested())
                .isEqualTo(Given.POLICE);
        Refusal late =
                refused(
                        MatterRule.OBJECTION_LATE,
                        () -> object(beforeTheNationalDay(), true, "2024-10-11"));
        assertThat(late.words()).containsExactly("2024-10-10");
        assertThat(Objects.requireNonNull(late.article()).article()).isEqualTo("23");
        assertThat(late.allowed()).containsExactly("acceptances");
    }

    @Test
    void beforeTheRegulationsOf2022NoDayIsTheLast() {
        MatterState old = Given.appeal("2019-03-01").routed(Given.JUSTICE).state();
        assertThat(object(old, true, "2019-12-31").unit()).isEqualTo(Given.JUSTICE);
    }

    @Test
    void aSuggestedUnitMustBeOne() {
        refused(MatterRule.UNIT_UNKNOWN, () -> object(beforeTheNationalDay(), false, "2024-09-30"));
    }

    @Test
    void whatIsAcceptedIsNotObjectedTo() {
        refused(MatterRule.STATE, () -> object(Given.inHand().state(), true, "2024-05-09"));
    }
}
