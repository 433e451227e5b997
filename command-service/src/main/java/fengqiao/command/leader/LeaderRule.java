package fengqiao.command.leader;

import fengqiao.command.refusal.RefusalCode;
import fengqiao.kernel.rule.RuleRef;

/** What the work of leaders refuses, all by the county's own policy. */
public enum LeaderRule implements RefusalCode {
    /** The matter has a case in hand already. */
    CASE_OPEN("leader.case-open", 409),
    /** The matter has ended: nobody takes it any more. */
    MATTER_ENDED("leader.matter-ended", 409),
    /** Its origin obliges a leader to take the matter before it may be closed. */
    CASE_OWED("leader.case-owed", 409),
    /** A duty that was carried out is not carried on. */
    DUTY_DONE("leader.duty-done", 409),
    BACKLOG_LISTED("leader.backlog-listed", 409),
    /** Mondays rotate among secretary, county head, deputy secretary, executive deputy head. */
    ROTA_MONDAY("leader.rota-monday", 422),
    /** A day that has passed was kept or missed, and stays so. */
    ROTA_PAST("leader.rota-past", 409),
    /** A down-visit goes down: below the county. */
    DOWN_VISIT("leader.down-visit", 422),
    /** No such leader of the county is in office today. */
    UNKNOWN("leader.unknown", 422),
    /** The citizen has asked for that leader today already. */
    ASKED("leader.appointment-asked", 409),
    /** Accusations are received by discipline alone (Art. 30). */
    NOT_RECEIVED("leader.appointment-accusation", 409),
    /** Whom the citizen asked for must be present. */
    ASKED_LEADER("leader.asked-leader", 422);

    public static final RuleRef POLICY = new RuleRef("county-policy", 1, "policy");

    private final String code;
    private final int status;

    LeaderRule(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
