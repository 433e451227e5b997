package fengqiao.command.matter.decidereview;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.ReopenCause;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.matter.ReviewOutcome;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecideReviewDecisionTest {
    private static List<MatterEvent> decide(
            MatterState state, ReviewLevel level, @Nullable UnitId organ, ReviewOutcome outcome) {
        return DecideReviewDecision.decide(
                state,
                new DecideReview(Given.ID, level, organ, outcome, "text"),
                Given.SEALED,
                Given.SEALED,
                LocalDate.parse("2024-05-20"),
                RuleBook.shipped());
    }

    private static Given applied(ReviewLevel level) {
        Given answered = Given.appealInHand("2024-05-08").answered();
        return level == ReviewLevel.REVIEW
                ? answered.applied(level, Given.CITY)
                : answered.applied(ReviewLevel.REVIEW, Given.CITY)
                        .upheldBy(ReviewLevel.REVIEW, Given.CITY)
                        .applied(level, Given.PROVINCE);
    }

    @Test
    void afterTheReviewAReReviewIsOpenAndThenNothing() {
        Given given = applied(ReviewLevel.REVIEW);
        List<MatterEvent> first =
                decide(given.state(), ReviewLevel.REVIEW, Given.CITY, ReviewOutcome.UPHELD);
        var decided = (ReviewDecided) first.getFirst();
        assertThat(decided.last()).isFalse();
        assertThat(decided.clocks().getFirst().dueDay()).isEqualTo("2024-06-19");
        MatterState state = applied(ReviewLevel.RE_REVIEW).state();
        var last = decide(state, ReviewLevel.RE_REVIEW, Given.PROVINCE, ReviewOutcome.CHANGED);
        assertThat(((ReviewDecided) last.getFirst()).last()).isTrue();
    }

    @Test
    void whatIsRevokedIsBackWithItsHandlerAtOnce() {
        Given given = applied(ReviewLevel.REVIEW);
        List<MatterEvent> events =
                decide(given.state(), ReviewLevel.REVIEW, Given.CITY, ReviewOutcome.REVOKED);
        events.forEach(given::and);
        assertThat(given.state().stage()).isEqualTo(MatterStage.ACCEPTED);
        assertThat(given.state().handling().assigned()).isNotNull();
        assertThat(((MatterReopened) events.getLast()).cause())
                .isEqualTo(ReopenCause.REVIEW_REVOKED);
    }

    @Test
    void theOrganItWentToDecidesAndNoOther() {
        MatterState state = applied(ReviewLevel.REVIEW).state();
        refused(
                MatterRule.REVIEW_ORGAN,
                () -> decide(state, ReviewLevel.REVIEW, Given.PROVINCE, ReviewOutcome.UPHELD));
        MatterState unnamed =
                Given.appealInHand("2024-05-08")
                        .answered()
                        .applied(ReviewLevel.REVIEW, null)
                        .state();
        refused(
                MatterRule.REVIEW_OWN,
                () -> decide(unnamed, ReviewLevel.REVIEW, Given.JUSTICE, ReviewOutcome.UPHELD));
        refused(
                MatterRule.REVIEW_ORGAN,
                () -> decide(unnamed, ReviewLevel.REVIEW, null, ReviewOutcome.UPHELD));
        assertThat(decide(unnamed, ReviewLevel.REVIEW, Given.CITY, ReviewOutcome.UPHELD))
                .hasSize(1);
    }

    @Test
    void inHenanOneReviewIsTheLast() {
        MatterState state =
                Given.appealInHand("410481100203", "2016-03-01")
                        .answered()
                        .applied(ReviewLevel.REVIEW, Given.CITY)
                        .state();
        var events =
                DecideReviewDecision.decide(
                        state,
                        new DecideReview(
                                Given.ID,
                                ReviewLevel.REVIEW,
                                Given.CITY,
                                ReviewOutcome.UPHELD,
                                "text"),
                        Given.SEALED,
                        Given.SEALED,
                        LocalDate.parse("2016-03-20"),
                        RuleBook.shipped());
        assertThat(((ReviewDecided) events.getFirst()).last()).isTrue();
    }

    @Test
    void nothingIsDecidedBeforeItIsAppliedFor() {
        refused(
                MatterRule.STATE,
                () ->
                        decide(
                                Given.appealInHand("2024-05-08").answered().state(),
                                ReviewLevel.REVIEW,
                                Given.CITY,
                                ReviewOutcome.UPHELD));
    }
}
