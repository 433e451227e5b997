package fengqiao.kernel.matter.life;

import java.util.EnumSet;
import java.util.Set;

/** Where a matter stands on the main ladder, and which moves this alone makes lawful. */
public enum MatterStage {
    REGISTERED(true, Move.ROUTE, Move.GUIDE, Move.REFUSE),
    ROUTED(true, Move.ACCEPT, Move.OBJECT, Move.REFUSE, Move.RECUSE),
    OBJECTED(true, Move.DECIDE_OBJECTION),
    ACCEPTED(
            true,
            Move.REPLY,
            Move.EXTEND,
            Move.HEAR,
            Move.NOTE_PROGRESS,
            Move.PLAN,
            Move.APPOINT_TEAM,
            Move.REPORT_TEAM,
            Move.RECUSE),
    REPLIED(
            true,
            Move.RESOLVE,
            Move.NOTE_PROGRESS,
            Move.PLAN,
            Move.APPOINT_TEAM,
            Move.REPORT_TEAM,
            Move.RECUSE,
            Move.REVIEW,
            Move.RE_REVIEW,
            Move.RATE),
    RESOLVED(false, Move.CLOSE, Move.PLEDGE, Move.REVIEW, Move.RE_REVIEW, Move.RATE),
    GUIDED(false, Move.CLOSE, Move.REOPEN, Move.RATE),
    /** Not accepted 不予受理: told why, and which way is open instead. */
    REFUSED(false, Move.CLOSE, Move.REOPEN, Move.RATE),
    CLOSED(
            false,
            Move.REOPEN,
            Move.FOLLOW_UP,
            Move.ASSESS,
            Move.PLEDGE,
            Move.REVIEW,
            Move.RE_REVIEW,
            Move.RATE);

    private final boolean inHand;
    private final Set<Move> moves;

    MatterStage(boolean inHand, Move first, Move... others) {
        this.inHand = inHand;
        this.moves = EnumSet.of(first, others);
    }

    /** Neither resolved, closed, refused nor guided elsewhere: a further report is linked to it. */
    public boolean inHand() {
        return inHand;
    }

    Set<Move> moves() {
        return moves;
    }
}
