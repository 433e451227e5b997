package fengqiao.command.matter.plan;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.PlanAdopted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdoptPlanDecisionTest {
    private static PlanAdopted adopt(MatterState state, @Nullable String target) {
        return AdoptPlanDecision.decide(
                state,
                new AdoptPlan(
                        Given.ID,
                        Given.JUSTICE,
                        "text",
                        target == null ? null : LocalDate.parse(target)),
                Given.SEALED,
                LocalDate.parse("2024-05-20"));
    }

    @Test
    void oneMatterHasOnePlanInItsLatestRevision() {
        Given given = Given.inHand();
        PlanAdopted first = adopt(given.state(), "2024-06-30");
        assertThat(first.revision()).isEqualTo(1);
        assertThat(adopt(given.and(first).state(), null).revision()).isEqualTo(2);
    }

    @Test
    void aPlanLooksAhead() {
        assertThat(adopt(Given.inHand().state(), "2024-05-20").target()).isEqualTo("2024-05-20");
        refused(MatterRule.DAY_PAST, () -> adopt(Given.inHand().state(), "2024-05-19"));
    }
}
