package fengqiao.command.dispute.confirm;

import fengqiao.command.dispute.DisputeState;
import fengqiao.command.dispute.Disputed;
import fengqiao.kernel.dispute.CourtDecision;
import fengqiao.kernel.dispute.DisputeEvent;
import java.time.LocalDate;

/** Moves of confirmation for whoever tries them in any order. */
public final class CourtMoves {
    private CourtMoves() {}

    public static DisputeEvent apply(DisputeState state, LocalDate day) {
        var command = new ApplyForConfirmation(Disputed.ID, null, Disputed.COURT, true);
        return ConfirmDecision.apply(state, command, true, day, Disputed.RULES);
    }

    public static DisputeEvent takeUp(DisputeState state, LocalDate day) {
        var command = new TakeUpConfirmation(Disputed.ID, Disputed.COURT);
        return ConfirmDecision.takeUp(state, command, day, Disputed.RULES);
    }

    public static DisputeEvent decline(DisputeState state) {
        var command = new DeclineConfirmation(Disputed.ID, Disputed.COURT, Disputed.text("no"));
        return ConfirmDecision.decline(state, command, Disputed.SEALED);
    }

    public static DisputeEvent extend(DisputeState state, int days) {
        var command =
                new ExtendConfirmation(Disputed.ID, Disputed.COURT, days, Disputed.text("long"));
        return ConfirmDecision.extend(state, command, Disputed.SEALED, Disputed.RULES);
    }

    public static DisputeEvent decide(DisputeState state, CourtDecision decision) {
        var command =
                new DecideConfirmation(
                        Disputed.ID, Disputed.COURT, decision, null, Disputed.text("reason"));
        return ConfirmDecision.decide(state, command, Disputed.SEALED);
    }
}
