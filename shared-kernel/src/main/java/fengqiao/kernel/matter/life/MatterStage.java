package fengqiao.kernel.matter.life;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a matter stands on the main ladder, and which moves this alone makes lawful. */
public enum MatterStage {
    REGISTERED(
            Standing.IN_HAND,
            Move.MEDIATE,
            Move.ROUTE,
            Move.GUIDE,
            Move.REFUSE,
            Move.MERGE,
            Move.TRANSFER,
            Move.DISPUTE),
    ROUTED(
            Standing.IN_HAND,
            Move.MEDIATE,
            Move.ACCEPT,
            Move.OBJECT,
            Move.REFUSE,
            Move.RECUSE,
            Move.MERGE,
            Move.TRANSFER,
            Move.DISPUTE,
            Move.SUCCEED),
    OBJECTED(
            Standing.IN_HAND,
            Move.DECIDE_OBJECTION,
            Move.MERGE,
            Move.TRANSFER,
            Move.DISPUTE,
            Move.SUCCEED),
    ACCEPTED(
            Standing.IN_HAND,
            Shared.CASEWORK,
            Move.MEDIATE,
            Move.REPLY,
            Move.EXTEND,
            Move.HEAR,
            Move.MERGE,
            Move.TRANSFER,
            Move.SUCCEED),
    REPLIED(Standing.IN_HAND, Shared.ANSWERED, Move.RESOLVE, Move.MERGE, Move.SUCCEED),
    RESOLVED(Standing.OVER, Shared.JUDGEMENT, Move.CLOSE, Move.PLEDGE, Move.SUCCEED),
    GUIDED(Standing.OVER, Move.CLOSE, Move.REOPEN, Move.RATE, Move.FOLLOW_GUIDANCE),
    /** Not accepted 不予受理: told why, and which way is open instead. */
    REFUSED(Standing.OVER, Move.CLOSE, Move.REOPEN, Move.RATE),
    CLOSED(
            Standing.OVER,
            Shared.JUDGEMENT,
            Move.REOPEN,
            Move.FOLLOW_UP,
            Move.ASSESS,
            Move.PLEDGE,
            Move.SUCCEED),
    /** Units do not agree who is competent: their common superior is to say (Art. 24). */
    DISPUTED(Standing.IN_HAND, Move.DETERMINE, Move.SUCCEED),
    /** The petitioner took it back 撤回. */
    WITHDRAWN(Standing.OVER, Move.REOPEN),
    /** Goes on as part of another matter 并案. */
    MERGED(Standing.GONE),
    /** Goes on in another county. */
    TRANSFERRED(Standing.GONE);

    /** Whether anything is owed here, and what is open for that alone. */
    private enum Standing {
        IN_HAND(
                Move.WITHDRAW,
                Move.ASSIGN,
                Move.REPORT_UP,
                Move.NAME_ACCUSED,
                Move.LINK,
                Move.UNLINK),
        /** What stays open for ever. */
        OVER(Move.NAME_ACCUSED, Move.LINK, Move.UNLINK),
        GONE;

        private final List<Move> moves;

        Standing(Move... moves) {
            this.moves = List.of(moves);
        }
    }

    /** What several stages have in common. */
    private static final class Shared {
        /** Of the unit that works on it. */
        static final Set<Move> CASEWORK =
                Set.of(
                        Move.NOTE_PROGRESS,
                        Move.PLAN,
                        Move.APPOINT_TEAM,
                        Move.REPORT_TEAM,
                        Move.RECUSE);

        /** Of the petitioner, once it is answered. */
        static final Set<Move> JUDGEMENT = Set.of(Move.REVIEW, Move.RE_REVIEW, Move.RATE);

        /** Of both. */
        static final Set<Move> ANSWERED =
                Stream.of(CASEWORK, JUDGEMENT)
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet());

        private Shared() {}
    }

    private final boolean inHand;
    private final Set<Move> moves;

    MatterStage(Standing standing, Move... own) {
        this(standing, Set.of(), own);
    }

    MatterStage(Standing standing, Set<Move> shared, Move... own) {
        this.inHand = standing == Standing.IN_HAND;
        this.moves = EnumSet.noneOf(Move.class);
        this.moves.addAll(standing.moves);
        this.moves.addAll(shared);
        this.moves.addAll(List.of(own));
    }

    /** Neither resolved, closed, refused nor guided elsewhere: a further report is linked to it. */
    public boolean inHand() {
        return inHand;
    }

    /** Nobody of the county has it any more, unless it is reopened: nothing hangs on it. */
    public boolean ended() {
        return this == CLOSED || this == WITHDRAWN || this == MERGED || this == TRANSFERRED;
    }

    Set<Move> moves() {
        return moves;
    }
}
