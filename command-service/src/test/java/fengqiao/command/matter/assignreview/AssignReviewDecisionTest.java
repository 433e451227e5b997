package fengqiao.command.matter.assignreview;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.matter.life.Review;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AssignReviewDecisionTest {
    private static Given answered() {
        return Given.appealInHand("2024-05-08").answered();
    }

    private static ReviewAssigned assign(Given given, UnitId organ) {
        return AssignReviewDecision.decide(given.state(), new AssignReview(Given.ID, organ), true);
    }

    @Test
    void theOfficeNamesWhoReviewsOnce() {
        Given applied = answered().applied(ReviewLevel.REVIEW, null);
        assertThat(applied.state().life().moves()).contains(Move.ASSIGN_REVIEW);
        int running = applied.state().clocks().all().size();
        Given assigned = applied.and(assign(applied, Given.CITY));
        assertThat(assigned.state().life().review())
                .isEqualTo(new Review.Applied(ReviewLevel.REVIEW, Given.CITY, null));
        assertThat(assigned.state().clocks().all()).hasSize(running);
        var refusal = refused(MatterRule.REVIEW_ASSIGNED, () -> assign(assigned, Given.PROVINCE));
        assertThat(Objects.requireNonNull(refusal.article()).article()).isEqualTo("35");
    }

    @Test
    void whoGaveTheOpinionOrReviewedItFirstIsNotNamed() {
        Given applied = answered().applied(ReviewLevel.REVIEW, null);
        refused(MatterRule.REVIEW_OWN, () -> assign(applied, Given.JUSTICE));
        Given again =
                answered()
                        .applied(ReviewLevel.REVIEW, Given.CITY)
                        .upheldBy(ReviewLevel.REVIEW, Given.CITY)
                        .applied(ReviewLevel.RE_REVIEW, null);
        refused(MatterRule.REVIEW_OWN, () -> assign(again, Given.CITY));
        assertThat(assign(again, Given.PROVINCE).level()).isEqualTo(ReviewLevel.RE_REVIEW);
    }

    @Test
    void nobodyUnknownIsNamedAndNothingBeforeAnApplication() {
        Given applied = answered().applied(ReviewLevel.REVIEW, null);
        refused(
                MatterRule.UNIT_UNKNOWN,
                () ->
                        AssignReviewDecision.decide(
                                applied.state(), new AssignReview(Given.ID, Given.CITY), false));
        refused(MatterRule.STATE, () -> assign(answered(), Given.CITY));
    }
}
