package fengqiao.command.matter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a matter stands, and which moves are lawful there. */
public enum MatterStage {
    REGISTERED(Move.ROUTE, Move.GUIDE),
    ROUTED(Move.ACCEPT, Move.OBJECT),
    OBJECTED(Move.DECIDE_OBJECTION),
    ACCEPTED(Move.REPLY),
    REPLIED(Move.RESOLVE),
    RESOLVED(Move.CLOSE),
    GUIDED(Move.CLOSE, Move.REOPEN),
    CLOSED(Move.REOPEN);

    private final Set<Move> moves;
    private final List<String> allowed;

    MatterStage(Move first, Move... others) {
        this.moves = EnumSet.of(first, others);
        this.allowed = moves.stream().map(Move::resource).toList();
    }

    public boolean allows(Move move) {
        return moves.contains(move);
    }

    /** The lawful moves by their addresses. */
    public List<String> allowed() {
        return allowed;
    }
}
