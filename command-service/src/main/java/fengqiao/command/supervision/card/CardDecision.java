package fengqiao.command.supervision.card;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.supervision.WatchRule;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.CardColour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A card hangs once, becomes only graver by hand, and comes down with a reason. */
final class CardDecision {
    private CardDecision() {}

    static CardChanged issue(
            WatchState state, MatterStage stage, CardColour colour, CipherText reason) {
        requireOpen(state, stage);
        if (CardColour.graver(state.elapsed(), state.manual()) != null) {
            throw refused(WatchRule.CARD_HANGS, state, state.stage());
        }
        return byHand(state, state.elapsed(), colour, CardCause.ISSUED, reason);
    }

    static CardChanged upgrade(WatchState state, CardColour colour, CipherText reason) {
        CardColour hangs = CardColour.graver(state.elapsed(), state.manual());
        if (hangs == null || colour.compareTo(hangs) <= 0) {
            throw refused(WatchRule.NOT_GRAVER, state, colour.name(), state.stage());
        }
        return byHand(state, state.elapsed(), colour, CardCause.UPGRADED, reason);
    }

    static CardChanged release(WatchState state, CipherText reason) {
        if (CardColour.graver(state.elapsed(), state.manual()) == null) {
            throw refused(WatchRule.NO_CARD, state);
        }
        return byHand(state, null, null, CardCause.RELEASED, reason);
    }

    /** By hand; who takes the matter's case supervises it by that. */
    static CardChanged supervise(
            WatchState state, MatterStage stage, LeaderId leader, @Nullable CipherText reason) {
        requireOpen(state, stage);
        return take(state, leader, reason);
    }

    static CardChanged take(WatchState state, LeaderId leader, @Nullable CipherText reason) {
        if (state.leaders().contains(leader)) {
            throw refused(WatchRule.KNOWN, state);
        }
        return byLeader(state, CardColour.BLUE, CardCause.LEADER_TOOK, leader, reason);
    }

    static CardChanged handBack(WatchState state, LeaderId leader, @Nullable CipherText reason) {
        if (!state.leaders().contains(leader)) {
            throw refused(WatchRule.NO_CARD, state);
        }
        CardColour after =
                state.leaders().equals(List.of(leader))
                        ? CardColour.graver(state.elapsed(), state.manual())
                        : CardColour.BLUE;
        return byLeader(state, after, CardCause.LEADER_LEFT, leader, reason);
    }

    /** Nothing is left to supervise, whoever did. */
    static CardChanged end(WatchState state) {
        return new CardChanged(
                state.matterId(),
                state.region(),
                state.unit(),
                state.card(),
                null,
                null,
                null,
                CardCause.MATTER_ENDED,
                null,
                null,
                null,
                null);
    }

    /** Nothing hangs on a matter that is nobody's of the county any more. */
    private static void requireOpen(WatchState state, MatterStage stage) {
        if (stage.ended()) {
            throw refused(WatchRule.MATTER_ENDED, state);
        }
    }

    private static RuntimeException refused(WatchRule rule, WatchState state, String... words) {
        return Refusal.of(rule, words).in(state.stage(), state.allowed()).asException();
    }

    private static CardChanged byHand(
            WatchState state,
            @Nullable CardColour elapsed,
            @Nullable CardColour manual,
            CardCause cause,
            CipherText reason) {
        CardColour after =
                state.leaders().isEmpty() ? CardColour.graver(elapsed, manual) : CardColour.BLUE;
        return new CardChanged(
                state.matterId(),
                state.region(),
                state.unit(),
                state.card(),
                after,
                elapsed,
                manual,
                cause,
                null,
                null,
                reason,
                null);
    }

    private static CardChanged byLeader(
            WatchState state,
            @Nullable CardColour after,
            CardCause cause,
            LeaderId leader,
            @Nullable CipherText reason) {
        return new CardChanged(
                state.matterId(),
                state.region(),
                state.unit(),
                state.card(),
                after,
                state.elapsed(),
                state.manual(),
                cause,
                null,
                null,
                reason,
                leader);
    }
}
