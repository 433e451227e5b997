package fengqiao.command.matter.rate;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterRated;
import fengqiao.kernel.matter.RatedBody;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.matter.life.Review;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One rating of each body, the unit's once it has replied, within the window of the policy. */
final class RateMatterDecision {
    private RateMatterDecision() {}

    static MatterRated decide(
            MatterState state, RateMatter command, @Nullable CipherText comment, LocalDate day) {
        state.require(Move.RATE);
        if (state.life().aftercare().hasRated(command.body())) {
            throw state.refusal(MatterRule.RATING_TWICE, Move.RATE).asException();
        }
        UnitId unit = command.body() == RatedBody.UNIT ? rated(state) : null;
        state.clocks()
                .earliest(ClockKind.RATE)
                .filter(window -> day.isAfter(window.dueDay()))
                .ifPresent(window -> refuse(state, window));
        return new MatterRated(
                command.body(), unit, command.satisfaction(), command.via(), comment);
    }

    /** The unit that replied; where none did there is nothing of a unit's to rate. */
    private static UnitId rated(MatterState state) {
        Assignment handler = state.handling().assigned();
        if (handler == null || state.life().review() instanceof Review.Unreplied) {
            throw state.refusal(MatterRule.RATING_NO_UNIT, Move.RATE).asException();
        }
        return handler.unit();
    }

    private static void refuse(MatterState state, RunningClock window) {
        throw state.refusal(MatterRule.RATING_LATE, Move.RATE, window.dueDay().toString())
                .citing(window.clock().rule())
                .asException();
    }
}
