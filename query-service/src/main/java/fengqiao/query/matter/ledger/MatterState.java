package fengqiao.query.matter.ledger;

import java.util.List;

/** Where a matter stands, and which commands are lawful then. */
public enum MatterState {
    REGISTERED(true, "routings", "guidances"),
    ROUTED(true, "acceptances", "objections"),
    OBJECTED(true, "objection-decisions"),
    ACCEPTED(true, "replies"),
    REPLIED(true, "resolutions"),
    RESOLVED(false, "closures"),
    GUIDED(false, "closures", "reopenings"),
    CLOSED(false, "reopenings");

    private final boolean inHand;
    private final List<String> allowed;

    MatterState(boolean inHand, String... allowed) {
        this.inHand = inHand;
        this.allowed = List.of(allowed);
    }

    /** Not resolved, closed or guided. */
    public boolean inHand() {
        return inHand;
    }

    /** Sub-resources a command may be posted to. */
    public List<String> allowed() {
        return allowed;
    }
}
