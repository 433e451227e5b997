package fengqiao.command.supervision.deadline;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.supervision.TermState;
import fengqiao.command.supervision.WatchRule;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.kernel.supervision.DeadlineMissed;
import fengqiao.kernel.supervision.TermMissed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Each miss is noted once, and the card turns only where its colour is another. */
final class DeadlineDecision {
    private DeadlineDecision() {}

    static DeadlineMissed miss(@Nullable WatchState state, RecordMiss command) {
        var deadline =
                new WatchState.Missed(
                        command.clock(), command.rule(), command.startDay(), command.dueDay());
        if (state != null && state.hasMissed(deadline)) {
            throw Refusal.of(WatchRule.KNOWN).asException();
        }
        return new DeadlineMissed(
                command.matterId(),
                command.region(),
                command.unit(),
                command.clock(),
                command.rule(),
                command.startDay(),
                command.dueDay());
    }

    static TermMissed miss(@Nullable TermState state, RecordTermMiss command) {
        var event =
                new TermMissed(
                        command.record(),
                        command.part(),
                        command.region(),
                        command.unit(),
                        command.clock(),
                        command.dueDay());
        if (state != null && state.missed().contains(TermState.Missed.of(event))) {
            throw Refusal.of(WatchRule.KNOWN).asException();
        }
        return event;
    }

    static CardChanged turn(@Nullable WatchState before, TurnCard command) {
        WatchState state =
                Objects.requireNonNullElseGet(
                        before,
                        () ->
                                WatchState.nothing(
                                        command.matterId(), command.region(), command.unit()));
        if (state.elapsed() == command.elapsed()) {
            throw Refusal.of(WatchRule.KNOWN).asException();
        }
        CardColour after =
                state.leaders().isEmpty()
                        ? CardColour.graver(command.elapsed(), state.manual())
                        : CardColour.BLUE;
        return new CardChanged(
                command.matterId(),
                command.region(),
                command.unit(),
                state.card(),
                after,
                command.elapsed(),
                state.manual(),
                command.cause(),
                command.clock(),
                command.dueDay(),
                null,
                null);
    }
}
