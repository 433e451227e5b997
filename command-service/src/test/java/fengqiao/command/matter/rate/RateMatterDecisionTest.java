package fengqiao.command.matter.rate;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.Satisfaction;
import fengqiao.kernel.matter.Via;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RateMatterDecisionTest {
    private static MatterRated rate(MatterState state, RatedBody body, String day) {
        return RateMatterDecision.decide(
                state,
                new RateMatter(Given.ID, body, Satisfaction.SATISFIED, Via.RECEIPT, null),
                null,
                LocalDate.parse(day));
    }

    @Test
    void oneRatingOfEachBody() {
        Given given = Given.appealInHand("2024-05-08").answered();
        MatterRated office = rate(given.state(), RatedBody.OFFICE, "2024-05-20");
        assertThat(office.unit()).isNull();
        given.and(office);
        refused(MatterRule.RATING_TWICE, () -> rate(given.state(), RatedBody.OFFICE, "2024-05-20"));
        MatterRated unit = rate(given.state(), RatedBody.UNIT, "2024-05-20");
        assertThat(unit.unit()).isEqualTo(Given.JUSTICE);
        given.and(unit);
        refused(MatterRule.RATING_TWICE, () -> rate(given.state(), RatedBody.UNIT, "2024-05-20"));
    }

    @Test
    void theUnitOnceItHasReplied() {
        MatterState refused = Given.appeal("2024-05-08").refused().state();
        refused(MatterRule.RATING_NO_UNIT, () -> rate(refused, RatedBody.UNIT, "2024-05-20"));
        assertThat(rate(refused, RatedBody.OFFICE, "2024-05-20")).isNotNull();
        refused(
                MatterRule.STATE,
                () -> rate(Given.appealInHand("2024-05-08").state(), RatedBody.UNIT, "2024-05-20"));
    }

    @Test
    void withinTheWindowAndNeverOfAnIncident() {
        Given resolved = Given.appealInHand("2024-05-08").answered().resolved();
        var window =
                RuleBook.shipped()
                        .start(
                                ClockKind.RATE,
                                resolved.state().ruleCase(),
                                LocalDate.parse("2024-05-13"));
        MatterState closed = resolved.and(new MatterClosed(Given.SEALED, window)).state();
        assertThat(rate(closed, RatedBody.UNIT, "2024-06-12")).isNotNull();
        refused(MatterRule.RATING_LATE, () -> rate(closed, RatedBody.UNIT, "2024-06-13"));
        refused(
                MatterRule.STATE,
                () -> rate(Given.inHand().replied().state(), RatedBody.OFFICE, "2024-05-20"));
    }
}
