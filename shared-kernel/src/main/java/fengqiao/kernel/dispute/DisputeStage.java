package fengqiao.kernel.dispute;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a dispute stands, and which moves may be lawful there. */
public enum DisputeStage {
    REGISTERED(
            DisputeMove.OPEN,
            DisputeMove.LINK,
            DisputeMove.RECLASSIFY,
            DisputeMove.GUIDE,
            DisputeMove.END),
    IN_MEDIATION(
            DisputeMove.ROUND,
            DisputeMove.FAIL,
            DisputeMove.AGREE,
            DisputeMove.LINK,
            DisputeMove.RECLASSIFY),
    FAILED(
            DisputeMove.OPEN,
            DisputeMove.GUIDE,
            DisputeMove.LINK,
            DisputeMove.RECLASSIFY,
            DisputeMove.END),
    AGREED(
            DisputeMove.APPLY,
            DisputeMove.PERFORM,
            DisputeMove.LINK,
            DisputeMove.OPEN,
            DisputeMove.GUIDE),
    APPLIED(DisputeMove.TAKE_UP, DisputeMove.DECLINE, DisputeMove.PERFORM),
    TAKEN_UP(DisputeMove.DECIDE, DisputeMove.EXTEND, DisputeMove.PERFORM),
    CONFIRMED(DisputeMove.PERFORM, DisputeMove.GUIDE),
    NOT_CONFIRMED(DisputeMove.OPEN, DisputeMove.GUIDE, DisputeMove.PERFORM),
    GUIDED(DisputeMove.FOLLOW),
    ENDED;

    private final Set<DisputeMove> moves;

    DisputeStage(DisputeMove... moves) {
        this.moves = EnumSet.noneOf(DisputeMove.class);
        this.moves.addAll(Set.of(moves));
    }

    boolean allows(DisputeMove move) {
        return moves.contains(move);
    }

    Set<DisputeMove> moves() {
        return Collections.unmodifiableSet(moves);
    }

    /** Whether the sides have agreed, and nothing has undone it. */
    public boolean mediated() {
        return switch (this) {
            case AGREED, APPLIED, TAKEN_UP, CONFIRMED, NOT_CONFIRMED -> true;
            case REGISTERED, IN_MEDIATION, FAILED, GUIDED, ENDED -> false;
        };
    }

    /** Whether mediation is over, with or without success. */
    public boolean concluded() {
        return mediated() || this == GUIDED;
    }
}
