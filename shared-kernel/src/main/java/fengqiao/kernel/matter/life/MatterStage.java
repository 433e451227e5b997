package fengqiao.kernel.matter.life;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a matter stands on the main ladder, and which moves this alone makes lawful. */
public enum MatterStage {
    REGISTERED(
            true,
            Move.MEDIATE,
            Move.ROUTE,
            Move.GUIDE,
            Move.REFUSE,
            Move.WITHDRAW,
            Move.MERGE,
            Move.TRANSFER,
            Move.ASSIGN,
            Move.REPORT_UP,
            Move.DISPUTE,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
    ROUTED(
            true,
            Move.MEDIATE,
            Move.ACCEPT,
            Move.OBJECT,
            Move.REFUSE,
            Move.RECUSE,
            Move.WITHDRAW,
            Move.MERGE,
            Move.TRANSFER,
            Move.ASSIGN,
            Move.REPORT_UP,
            Move.DISPUTE,
            Move.SUCCEED,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
    OBJECTED(
            true,
            Move.DECIDE_OBJECTION,
            Move.WITHDRAW,
            Move.MERGE,
            Move.TRANSFER,
            Move.ASSIGN,
            Move.REPORT_UP,
            Move.DISPUTE,
            Move.SUCCEED,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
    ACCEPTED(
            true,
            Move.MEDIATE,
            Move.REPLY,
            Move.EXTEND,
            Move.HEAR,
            Move.NOTE_PROGRESS,
            Move.PLAN,
            Move.APPOINT_TEAM,
            Move.REPORT_TEAM,
            Move.RECUSE,
            Move.WITHDRAW,
            Move.MERGE,
            Move.TRANSFER,
            Move.ASSIGN,
            Move.REPORT_UP,
            Move.SUCCEED,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
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
            Move.RATE,
            Move.WITHDRAW,
            Move.MERGE,
            Move.ASSIGN,
            Move.REPORT_UP,
            Move.SUCCEED,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
    RESOLVED(
            false,
            Move.CLOSE,
            Move.PLEDGE,
            Move.REVIEW,
            Move.RE_REVIEW,
            Move.RATE,
            Move.SUCCEED,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
    GUIDED(
            false,
            Move.CLOSE,
            Move.REOPEN,
            Move.RATE,
            Move.FOLLOW_GUIDANCE,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
    /** Not accepted 不予受理: told why, and which way is open instead. */
    REFUSED(false, Move.CLOSE, Move.REOPEN, Move.RATE, Move.NAME_ACCUSED, Move.LINK, Move.UNLINK),
    CLOSED(
            false,
            Move.REOPEN,
            Move.FOLLOW_UP,
            Move.ASSESS,
            Move.PLEDGE,
            Move.REVIEW,
            Move.RE_REVIEW,
            Move.RATE,
            Move.SUCCEED,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
    /** Units do not agree who is competent: their common superior is to say (Art. 24). */
    DISPUTED(
            true,
            Move.DETERMINE,
            Move.WITHDRAW,
            Move.ASSIGN,
            Move.REPORT_UP,
            Move.SUCCEED,
            Move.NAME_ACCUSED,
            Move.LINK,
            Move.UNLINK),
    /** The petitioner took it back 撤回. */
    WITHDRAWN(false, Move.REOPEN, Move.NAME_ACCUSED, Move.LINK, Move.UNLINK),
    /** Goes on as part of another matter 并案. */
    MERGED(false),
    /** Goes on in another county. */
    TRANSFERRED(false);

    private final boolean inHand;
    private final Set<Move> moves;

    MatterStage(boolean inHand, Move... lawful) {
        this.inHand = inHand;
        this.moves = EnumSet.noneOf(Move.class);
        this.moves.addAll(List.of(lawful));
    }

    /** Neither resolved, closed, refused nor guided elsewhere: a further report is linked to it. */
    public boolean inHand() {
        return inHand;
    }

    Set<Move> moves() {
        return moves;
    }
}
