package fengqiao.command.matter;

import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.RunningClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a move is not lawful now, as precisely as the facets tell. */
final class Obstacle {
    /** What waits for the end of something that has a deadline. */
    private static final Set<Move> AFTERWARDS =
            Set.of(Move.REVIEW, Move.RESOLVE, Move.CLOSE, Move.ASSESS, Move.FOLLOW_UP, Move.RATE);

    private static final Set<Move> UNTIL_REVIEWED =
            Set.of(Move.RESOLVE, Move.CLOSE, Move.REOPEN, Move.PLEDGE, Move.ASSESS, Move.FOLLOW_UP);
    private static final Set<Move> UNTIL_HEARD =
            Set.of(Move.HEAR, Move.REPLY, Move.DECIDE_REVIEW, Move.DECIDE_RE_REVIEW);

    private Obstacle() {}

    static Refusal to(Move move, MatterState state) {
        MatterRule rule = rule(move, state.life());
        return state.refusal(rule, move).from(earliest(move, state));
    }

    private static MatterRule rule(Move move, MatterLife life) {
        if (life.review().underWay() && UNTIL_REVIEWED.contains(move)) {
            return MatterRule.REVIEW_UNDER_WAY;
        }
        if (life.casework().hearing() && UNTIL_HEARD.contains(move)) {
            return MatterRule.HEARING_OPEN;
        }
        var aftercare = life.aftercare();
        boolean accepted = life.stage() == MatterStage.ACCEPTED;
        return switch (move) {
            case EXTEND -> or(accepted && life.casework().extended(), MatterRule.EXTENSION_USED);
            case REVIEW, RE_REVIEW -> or(life.isFinal(), MatterRule.FINAL);
            case ASSIGN_REVIEW -> or(life.review().underWay(), MatterRule.REVIEW_ASSIGNED);
            case ASSESS -> or(aftercare.assessed(), MatterRule.QUALITY_BEFORE);
            case PLEDGE -> or(aftercare.pledged(), MatterRule.PLEDGE_BEFORE);
            case RATE ->
                    or(aftercare.officeRated() && aftercare.unitRated(), MatterRule.RATING_TWICE);
            default -> MatterRule.STATE;
        };
    }

    private static MatterRule or(boolean holds, MatterRule precise) {
        return holds ? precise : MatterRule.STATE;
    }

    /** Where a move waits for a step that has a deadline: its last day. */
    private static @Nullable LocalDate earliest(Move move, MatterState state) {
        MatterClocks clocks = state.clocks();
        Optional<RunningClock> waits =
                switch (move) {
                    case RE_REVIEW ->
                            state.life().review().underWay()
                                    ? clocks.earliest(ClockKind.REVIEW_DECIDE)
                                    : clocks.binding();
                    case DECIDE_OBJECTION, OBJECT, ACCEPT, ROUTE -> Optional.empty();
                    default -> AFTERWARDS.contains(move) ? clocks.binding() : Optional.empty();
                };
        return waits.map(RunningClock::dueDay).orElse(null);
    }
}
