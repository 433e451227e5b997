package fengqiao.standalone.intake.row;

/** What a file may tell about a matter; the words of its header stand in {@code columns.csv}. */
public enum Column {
    EXTERNAL_NUMBER("externalNumber"),
    GRID("region"),
    CATEGORY("category"),
    TEXT("text"),
    PLACE("place"),
    PERSONS("persons"),
    SEEN_AT("seenAt"),
    REGISTERED_AT("registeredAt"),
    WORKER("worker"),
    KIND("kind"),
    CHANNEL("channel"),
    NAME_1("parties[0].name"),
    PHONE_1("parties[0].phone"),
    ID_NUMBER_1("parties[0].idNumber"),
    ROLE_1("parties[0].role"),
    NAME_2("parties[1].name"),
    PHONE_2("parties[1].phone"),
    ID_NUMBER_2("parties[1].idNumber"),
    ROLE_2("parties[1].role"),
    NAME_3("parties[2].name"),
    PHONE_3("parties[2].phone"),
    ID_NUMBER_3("parties[2].idNumber"),
    ROLE_3("parties[2].role"),
    SUB_CHANNEL("visit.subChannel"),
    LEVEL("visit.level"),
    INTAKE_POINT("visit.intakePoint"),
    REPRESENTATIVES("visit.representatives"),
    VISIT_FLAGS("visit"),
    AMOUNT("amountFen"),
    AGENT("agent.post"),
    UNIT("unit"),
    ROUTED_AT("routed"),
    GUIDED_AT("guided"),
    PATHWAY("pathway"),
    PATHWAY_REASON("guided.reason"),
    ACCEPTED_AT("accepted"),
    REPLIED_AT("replied"),
    OUTCOME("outcome"),
    REPLY_TEXT("replied.text"),
    RESOLVED_AT("resolved"),
    RESOLUTION_KIND("resolved.kind"),
    CLOSED_AT("closed"),
    EVIDENCE("evidence"),
    REOPENED_AT("reopened"),
    REOPEN_REASON("reopened.reason"),
    LEADER_AT("leaderTook"),
    LEADER("leader"),
    LEADER_UNIT("leaderTook.unit"),
    LEADER_ORIGIN("leaderTook.origin"),
    VISITED_AT("visited"),
    VISIT_FINDINGS("visited.text"),
    HANDED_AT("handedOver"),
    DISPUTE_KIND("handedOver.kind"),
    MEDIATION_RUNG("rung"),
    MEDIATION_BODY("mediationBody"),
    MEDIATED_AT("mediated"),
    MEDIATION_OUTCOME("mediated.outcome"),
    MEDIATION_TEXT("mediated.text"),
    AGREED_AMOUNT("mediated.amountFen"),
    EXTENDED_AT("extended"),
    EXTENSION_DAYS("days"),
    EXTENSION_APPROVER("approvedBy"),
    EXTENSION_REASON("extended.reason"),
    REVIEW_APPLIED_AT("reviewApplied"),
    REVIEW_ORGAN("organ"),
    REVIEW_REASON("reviewApplied.reason"),
    REVIEWED_AT("reviewDecided"),
    REVIEW_OUTCOME("reviewDecided.outcome"),
    REVIEW_TEXT("reviewDecided.text"),
    PLEDGED_AT("pledged"),
    ASSESSED_AT("assessed"),
    QUALITY_VERDICT("verdict"),
    QUALITY_TEXT("assessed.text"),
    RATED_AT("rated"),
    OFFICE_RATING("rated.office"),
    UNIT_RATING("rated.unit"),
    FOLLOWED_UP_AT("followedUp"),
    FOLLOW_UP_RESULT("result"),
    FOLLOW_UP_TEXT("followedUp.text");

    private final String field;
    private final boolean time;
    private final boolean personal;
    private final boolean digits;

    Column(String field) {
        this.field = field;
        this.time = name().endsWith("_AT");
        boolean identity = name().matches("(NAME|PHONE|ID_NUMBER)_\\d");
        this.personal =
                identity || name().matches("(.*_)?TEXT|PLACE|.*REASON|EVIDENCE|VISIT_FINDINGS");
        this.digits = name().matches("GRID|INTAKE_POINT|EXTERNAL_NUMBER|(PHONE|ID_NUMBER)_\\d");
    }

    /** As the API names it, for the programs that read reports. */
    public String field() {
        return field;
    }

    /** Without it no row can be registered. */
    public boolean isRequired() {
        return switch (this) {
            case EXTERNAL_NUMBER, GRID, CATEGORY, TEXT, SEEN_AT -> true;
            default -> false;
        };
    }

    public boolean isTime() {
        return time;
    }

    /** Whether its values may be repeated in a report, which others than the handlers read. */
    boolean isPersonal() {
        return personal;
    }

    /** Whether a spreadsheet that takes it for a number destroys it. */
    boolean isDigits() {
        return digits;
    }
}
