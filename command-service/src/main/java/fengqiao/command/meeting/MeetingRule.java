package fengqiao.command.meeting;

import fengqiao.command.refusal.RefusalCode;
import fengqiao.kernel.rule.RuleRef;

/** What meetings refuse, by the county's own policy. */
public enum MeetingRule implements RefusalCode {
    /** Only a deliberation hearing gives an opinion on a demand, and only a case review a model. */
    FORM("meeting.form", 422),
    /** A hearing is no hearing without anybody from outside. */
    GUESTS("meeting.guests", 422),
    /** A task is due on the day of its meeting or later. */
    DUE("meeting.due", 422),
    /** No such opinion, problem or task in this meeting. */
    NUMBER("meeting.number", 404),
    /** The task or problem is settled already, or not settled yet. */
    SETTLED("meeting.settled", 409),
    /** The demand was not on the table. */
    MATTER("meeting.matter", 422),
    /** Courtyard meetings and deliberations are held in a village or grid. */
    PLACE("meeting.place", 422);

    public static final RuleRef POLICY = new RuleRef("county-policy", 1, "policy");

    private final String code;
    private final int status;

    MeetingRule(String code, int status) {
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
