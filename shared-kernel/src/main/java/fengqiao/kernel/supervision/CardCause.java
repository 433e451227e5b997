package fengqiao.kernel.supervision;

/** Why a card turned. */
public enum CardCause {
    /** So much of the limit is used. */
    ELAPSED,
    /** The deadline moved away: an extension, a pause, another clock. */
    DEADLINE_MOVED,
    /** What was owed was done. */
    DUTY_DONE,
    /** The office issued it, with a reason. */
    ISSUED,
    /** The office made it graver, with a reason. */
    UPGRADED,
    /** The office took it back, with a reason. */
    RELEASED,
    /** A leader took the matter on. */
    LEADER_TOOK,
    /** The leader's supervision ended. */
    LEADER_LEFT,
    /** The matter is in hand no longer: nothing is left to supervise. */
    MATTER_ENDED
}
