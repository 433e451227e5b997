package fengqiao.command.matter.hear;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.HearingConcluded;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.ReviewLevel;
import org.junit.jupiter.api.Test;

class OpenHearingDecisionTest {
    private static HearingOpened open(MatterState state, UnitId organ) {
        return OpenHearingDecision.decide(state, new OpenHearing(Given.ID, organ, null), null);
    }

    @Test
    void theTimeOfAHearingDoesNotCount() {
        Given given = Given.appealInHand("2024-05-08");
        given.and(open(given.state(), Given.JUSTICE));
        assertThat(given.state().clocks().dueDay()).as("all clocks wait").isNull();
        refused(MatterRule.HEARING_OPEN, () -> open(given.state(), Given.JUSTICE));
        MatterState after = given.and(new HearingConcluded(Given.JUSTICE, Given.SEALED)).state();
        assertThat(after.clocks().dueDay()).isEqualTo("2024-07-11");
    }

    @Test
    void theOrganOfReviewHearsWhileItReviews() {
        MatterState state =
                Given.appealInHand("2024-05-08")
                        .answered()
                        .applied(ReviewLevel.REVIEW, Given.CITY)
                        .state();
        assertThat(open(state, Given.CITY).organ()).isEqualTo(Given.CITY);
        refused(MatterRule.REVIEW_ORGAN, () -> open(state, Given.PROVINCE));
        refused(MatterRule.REVIEW_ORGAN, () -> open(state, Given.JUSTICE));
    }
}
