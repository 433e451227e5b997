package fengqiao.command.matter.close;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.ReviewLevel;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CloseMatterDecisionTest {
    private static MatterClosed close(MatterState state) {
        return CloseMatterDecision.decide(
                state, Given.SEALED, LocalDate.parse("2024-07-15"), RuleBook.shipped());
    }

    @Test
    void whatIsResolvedGuidedOrRefusedIsClosed() {
        var closed = new MatterClosed(Given.SEALED);
        assertThat(close(Given.inHand().replied().resolved().state())).isEqualTo(closed);
        assertThat(close(Given.incident().guided().state())).isEqualTo(closed);
        assertThat(close(Given.incident().refused().state())).isEqualTo(closed);
    }

    @Test
    void aPetitionMayBeRatedForThirtyDaysMore() {
        MatterClosed closed = close(Given.appealInHand("2024-05-06").answered().resolved().state());
        assertThat(closed.clocks()).extracting(Clock::kind).containsExactly(ClockKind.RATE);
        assertThat(closed.clocks().getFirst().dueDay()).isEqualTo("2024-08-14");
    }

    @Test
    void whatIsInHandOrUnderReviewIsNot() {
        refused(MatterRule.STATE, () -> close(Given.inHand().state()));
        MatterState reviewed =
                Given.appealInHand("2024-05-06")
                        .answered()
                        .resolved()
                        .applied(ReviewLevel.REVIEW, Given.CITY)
                        .state();
        refused(MatterRule.REVIEW_UNDER_WAY, () -> close(reviewed));
    }
}
