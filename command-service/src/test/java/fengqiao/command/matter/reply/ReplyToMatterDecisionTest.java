package fengqiao.command.matter.reply;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.HearingOpened;
import fengqiao.kernel.matter.MatterReplied;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReplyToMatterDecisionTest {
    private static MatterReplied reply(MatterState state, UnitId unit) {
        return ReplyToMatterDecision.decide(
                state,
                new ReplyToMatter(Given.ID, unit, ReplyOutcome.NOT_SUPPORTED, "text", "grounds"),
                Given.SEALED,
                Given.SEALED,
                LocalDate.parse("2024-07-09"),
                RuleBook.shipped());
    }

    @Test
    void theUnitThatAcceptedReplies() {
        MatterReplied replied = reply(Given.inHand().state(), Given.JUSTICE);
        assertThat(replied.outcome()).isEqualTo(ReplyOutcome.NOT_SUPPORTED);
        assertThat(replied.grounds()).isEqualTo(Given.SEALED);
        assertThat(replied.clocks()).as("incidents know no review").isEmpty();
        refused(MatterRule.FOREIGN_UNIT, () -> reply(Given.inHand().state(), Given.POLICE));
    }

    @Test
    void anAppealsReplyOpensTheThirtyDaysOfReview() {
        MatterReplied replied = reply(Given.appealInHand("2024-05-06").state(), Given.JUSTICE);
        assertThat(replied.clocks())
                .extracting(Clock::kind)
                .containsExactly(ClockKind.REVIEW_APPLY);
        assertThat(replied.clocks().getFirst().dueDay()).isEqualTo("2024-08-08");
    }

    @Test
    void noReplyBeforeAcceptanceOrDuringAHearing() {
        refused(
                MatterRule.STATE,
                () -> reply(Given.incident().routed(Given.JUSTICE).state(), Given.JUSTICE));
        refused(
                MatterRule.HEARING_OPEN,
                () ->
                        reply(
                                Given.inHand().and(new HearingOpened(Given.JUSTICE, null)).state(),
                                Given.JUSTICE));
    }
}
