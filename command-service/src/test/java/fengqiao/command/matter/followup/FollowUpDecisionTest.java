package fengqiao.command.matter.followup;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.FollowUpResult;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpDecisionTest {
    private static List<MatterEvent> follow(
            MatterState state, @Nullable UnitId caller, FollowUpResult result, boolean reopen) {
        return FollowUpDecision.decide(
                state,
                new FollowUp(Given.ID, caller, result, null, reopen ? "reason" : null),
                null,
                reopen ? Given.SEALED : null,
                LocalDate.parse("2024-05-20"),
                RuleBook.shipped());
    }

    private static Given closed() {
        return Given.inHand().replied().resolved().closed();
    }

    @Test
    void afterTheClosingAndNeverByTheHandler() {
        assertThat(follow(closed().state(), null, FollowUpResult.CARRIED_OUT, false)).hasSize(1);
        refused(
                MatterRule.FOLLOW_UP_HANDLER,
                () -> follow(closed().state(), Given.JUSTICE, FollowUpResult.CARRIED_OUT, false));
        var refusal =
                refused(
                        MatterRule.STATE,
                        () ->
                                follow(
                                        Given.appealInHand("2024-05-08").state(),
                                        null,
                                        FollowUpResult.CARRIED_OUT,
                                        false));
        assertThat(refusal.earliest()).isEqualTo("2024-07-09");
    }

    @Test
    void whatWasNotDoneMayReachTheHandlerAtOnce() {
        Given given = closed();
        follow(given.state(), null, FollowUpResult.NOT_CARRIED_OUT, true).forEach(given::and);
        assertThat(given.state().stage()).isEqualTo(MatterStage.ACCEPTED);
        assertThat(follow(closed().state(), null, FollowUpResult.PARTLY, false)).hasSize(1);
        refused(
                MatterRule.FOLLOW_UP_DONE,
                () -> follow(closed().state(), null, FollowUpResult.CARRIED_OUT, true));
    }
}
