package fengqiao.vault;

/** What a sealed text is, bound into it, so that a reply cannot be passed off as a report. */
public final class SealContext {
    public static final String TEXT = "matter.text";
    public static final String PLACE = "matter.place";
    public static final String PARTY = "matter.party";
    public static final String NOTE = "matter.note";
    public static final String REASON = "matter.reason";
    public static final String REPLY = "matter.reply";
    public static final String EVIDENCE = "matter.evidence";
    public static final String GROUNDS = "matter.grounds";
    public static final String PROGRESS = "matter.progress";
    public static final String PLAN = "matter.plan";
    public static final String TEAM = "matter.team";
    public static final String HEARING = "matter.hearing";
    public static final String REVIEW = "matter.review";
    public static final String PLEDGE = "matter.pledge";
    public static final String FINDINGS = "matter.findings";
    public static final String COMMENT = "matter.comment";

    private SealContext() {}

    /** Of a text in a record that is no matter, by the event's component that holds it. */
    public static String ofRecord(String field) {
        return "record." + field;
    }
}
