package fengqiao.command.intake;

import fengqiao.command.intake.ImportAnswer.Outcome;
import fengqiao.command.intake.ImportAnswer.RowError;
import fengqiao.command.intake.ImportAnswer.RowResult;
import org.jspecify.annotations.Nullable;

/** A row on its way; touched by one thread at a time. */
final class RowProgress {
    private final RowPlan plan;
    private final int index;
    private int there;
    private int fresh;
    private boolean linked;
    private @Nullable String matterId;
    private @Nullable RowError error;
    private long position;

    RowProgress(RowPlan plan, int index) {
        this.plan = plan;
        this.index = index;
    }

    RowPlan plan() {
        return plan;
    }

    int index() {
        return index;
    }

    /** Whether its next command may be issued. */
    boolean goesOn() {
        return error == null && !linked;
    }

    void registered(String matter, boolean toOneInHand) {
        matterId = matter;
        linked = toOneInHand;
    }

    /** One more of its commands is carried out, by this run or an earlier one. */
    void done(boolean now, long at) {
        there++;
        fresh += now ? 1 : 0;
        position = Math.max(position, at);
    }

    void failed(RowError reason) {
        error = reason;
    }

    long position() {
        return position;
    }

    RowResult result() {
        int steps = Math.max(0, there - 1);
        return new RowResult(plan.externalNumber(), outcome(), matterId, steps, error);
    }

    private Outcome outcome() {
        if (error != null) {
            return there == 0 ? Outcome.REFUSED : Outcome.PARTIAL;
        }
        if (fresh == 0) {
            return Outcome.ALREADY;
        }
        return linked ? Outcome.LINKED : Outcome.IMPORTED;
    }
}
