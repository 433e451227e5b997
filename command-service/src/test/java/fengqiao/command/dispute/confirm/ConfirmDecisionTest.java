package fengqiao.command.dispute.confirm;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.Disputed;
import fengqiao.command.matter.MatterRule;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.CourtDecision;
import fengqiao.kernel.dispute.DisputeStage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConfirmDecisionTest {
    private static ApplyForConfirmation apply(boolean jointly) {
        return new ApplyForConfirmation(Disputed.ID, null, Disputed.COURT, jointly);
    }

    @Test
    void bothApplyWithinThirtyDays() {
        var settled = Disputed.settled("2024-05-20").state();
        var last = LocalDate.parse("2024-06-19");
        var event = ConfirmDecision.apply(settled, apply(true), true, last, Disputed.RULES);
        assertThat(event.clocks().getFirst().dueDay()).isEqualTo("2024-06-22");
        var late =
                refused(
                        DisputeRule.LATE,
                        () ->
                                ConfirmDecision.apply(
                                        settled,
                                        apply(true),
                                        true,
                                        last.plusDays(1),
                                        Disputed.RULES));
        assertThat(late.words()).containsExactly("2024-06-19");
        refused(
                DisputeRule.JOINTLY,
                () -> ConfirmDecision.apply(settled, apply(false), true, last, Disputed.RULES));
        refused(
                MatterRule.UNIT_UNKNOWN,
                () -> ConfirmDecision.apply(settled, apply(true), false, last, Disputed.RULES));
    }

    @Test
    void onlyTheCourtThatWasAskedActs() {
        var applied = Disputed.settled("2024-05-20").applied().state();
        var other = new UnitId("u-other");
        refused(
                MatterRule.FOREIGN_UNIT,
                () ->
                        ConfirmDecision.takeUp(
                                applied,
                                new TakeUpConfirmation(Disputed.ID, other),
                                LocalDate.parse("2024-05-24"),
                                Disputed.RULES));
        var takenUp =
                ConfirmDecision.takeUp(
                        applied,
                        new TakeUpConfirmation(Disputed.ID, Disputed.COURT),
                        LocalDate.parse("2024-05-24"),
                        Disputed.RULES);
        assertThat(takenUp.clocks().getFirst().dueDay()).isEqualTo("2024-06-08");
    }

    @Test
    void theCourtGetsTenDaysMoreOnce() {
        var takenUp = Disputed.settled("2024-05-20").applied().takenUp("2024-05-24");
        var eleven = new ExtendConfirmation(Disputed.ID, null, 11, Disputed.text("complex"));
        var refusal =
                refused(
                        DisputeRule.EXTENSION,
                        () ->
                                ConfirmDecision.extend(
                                        takenUp.state(), eleven, Disputed.SEALED, Disputed.RULES));
        assertThat(refusal.words()).containsExactly("10");
        var ten = new ExtendConfirmation(Disputed.ID, null, 10, Disputed.text("complex"));
        var extended =
                takenUp.and(
                        ConfirmDecision.extend(
                                takenUp.state(), ten, Disputed.SEALED, Disputed.RULES));
        refused(
                DisputeRule.STATE,
                () ->
                        ConfirmDecision.extend(
                                extended.state(), ten, Disputed.SEALED, Disputed.RULES));
    }

    @Test
    void confirmedRejectedOrNotTakenUp() {
        var takenUp = Disputed.settled("2024-05-20").applied().takenUp("2024-05-24");
        var confirm =
                new DecideConfirmation(Disputed.ID, null, CourtDecision.CONFIRMED, "11", null);
        var reject =
                new DecideConfirmation(
                        Disputed.ID, null, CourtDecision.REJECTED, null, Disputed.text("void"));
        var state = takenUp.state();
        takenUp.and(ConfirmDecision.decide(state, confirm, null));
        assertThat(takenUp.state().course().stage()).isEqualTo(DisputeStage.CONFIRMED);
        var rejected = Disputed.settled("2024-05-20").applied().takenUp("2024-05-24");
        rejected.and(ConfirmDecision.decide(rejected.state(), reject, Disputed.SEALED));
        assertThat(rejected.state().allowed())
                .containsExactly("mediations", "performances", "litigation-guidances");
        var declined = Disputed.settled("2024-05-20").applied();
        var decline = new DeclineConfirmation(Disputed.ID, null, Disputed.text("not ours"));
        declined.and(ConfirmDecision.decline(declined.state(), decline, Disputed.SEALED));
        assertThat(declined.state().course().stage()).isEqualTo(DisputeStage.NOT_CONFIRMED);
        refused(DisputeRule.STATE, () -> ConfirmDecision.decide(declined.state(), confirm, null));
    }
}
