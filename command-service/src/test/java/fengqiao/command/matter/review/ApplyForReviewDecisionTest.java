package fengqiao.command.matter.review;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplyForReviewDecisionTest {
    private static ReviewApplied apply(
            MatterState state, ReviewLevel level, @Nullable UnitId organ, String day) {
        return ApplyForReviewDecision.decide(
                state,
                new ApplyForReview(Given.ID, level, organ, Via.OFFICE, "reason"),
                true,
                Given.SEALED,
                LocalDate.parse(day),
                RuleBook.shipped());
    }

    /** Replied to on 11 May 2024. */
    private static Given answered() {
        return Given.appealInHand("2024-05-08").answered();
    }

    @Test
    void withinThirtyDaysOfTheReply() {
        ReviewApplied applied =
                apply(answered().state(), ReviewLevel.REVIEW, Given.CITY, "2024-06-10");
        assertThat(applied.clocks().getFirst().dueDay()).isEqualTo("2024-07-10");
        var refusal =
                refused(
                        MatterRule.REVIEW_LATE,
                        () ->
                                apply(
                                        answered().state(),
                                        ReviewLevel.REVIEW,
                                        Given.CITY,
                                        "2024-06-11"));
        assertThat(Objects.requireNonNull(refusal.article()).article()).isEqualTo("35");
    }

    @Test
    void nobodyReviewsItself() {
        refused(
                MatterRule.REVIEW_OWN,
                () -> apply(answered().state(), ReviewLevel.REVIEW, Given.JUSTICE, "2024-05-20"));
        Given reviewed =
                answered()
                        .applied(ReviewLevel.REVIEW, Given.CITY)
                        .upheldBy(ReviewLevel.REVIEW, Given.CITY);
        refused(
                MatterRule.REVIEW_OWN,
                () -> apply(reviewed.state(), ReviewLevel.RE_REVIEW, Given.CITY, "2024-05-20"));
        assertThat(apply(reviewed.state(), ReviewLevel.RE_REVIEW, Given.PROVINCE, "2024-05-20"))
                .isNotNull();
    }

    @Test
    void aReReviewWaitsForTheReview() {
        MatterState state = answered().applied(ReviewLevel.REVIEW, Given.CITY).state();
        var refusal =
                refused(
                        MatterRule.STATE,
                        () -> apply(state, ReviewLevel.RE_REVIEW, null, "2024-05-20"));
        assertThat(refusal.earliest()).isEqualTo("2024-06-11");
    }

    @Test
    void whatIsFinalIsNotReviewedAndIncidentsNeverAre() {
        MatterState end = answered().exhausted().state();
        refused(
                MatterRule.FINAL,
                () -> apply(end, ReviewLevel.RE_REVIEW, Given.PROVINCE, "2024-05-20"));
        refused(
                MatterRule.STATE,
                () ->
                        apply(
                                Given.inHand().replied().state(),
                                ReviewLevel.REVIEW,
                                Given.CITY,
                                "2024-05-20"));
    }
}
