package fengqiao.standalone.intake.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file may tell about a matter; the words of its header stand in {@code columns.csv}. */
public enum Column {
    EXTERNAL_NUMBER("externalNumber"),
    GRID("region"),
    CATEGORY("category"),
    TEXT("text", "HANDED_OVER.text"),
    PLACE("place"),
    PERSONS("persons"),
    SEEN_AT("seenAt"),
    REGISTERED_AT("registeredAt"),
    WORKER("worker"),
    KIND("kind"),
    CHANNEL("channel"),
    NAME_1("parties[0].name", "parties"),
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
    VISIT_FLAGS("visit", "visit.group", "visit.skipLevel", "visit.outsideReception"),
    AMOUNT("amountFen"),
    AGENT("agent.post", "agent", "agent.kind"),
    UNIT("ROUTED.unit"),
    ROUTED_AT("ROUTED"),
    GUIDED_AT("GUIDED"),
    PATHWAY("GUIDED.pathway"),
    PATHWAY_REASON("GUIDED.reason"),
    ACCEPTED_AT("ACCEPTED"),
    REPLIED_AT("REPLIED"),
    OUTCOME("REPLIED.outcome"),
    REPLY_TEXT("REPLIED.text"),
    RESOLVED_AT("RESOLVED"),
    RESOLUTION_KIND("RESOLVED.kind"),
    CLOSED_AT("CLOSED"),
    EVIDENCE("CLOSED.evidence"),
    REOPENED_AT("REOPENED"),
    REOPEN_REASON("REOPENED.reason"),
    LEADER_AT("LEADER_TOOK"),
    LEADER("LEADER_TOOK.leader"),
    LEADER_UNIT("LEADER_TOOK.unit"),
    LEADER_ORIGIN("LEADER_TOOK.origin"),
    VISITED_AT("VISITED"),
    VISIT_FINDINGS("VISITED.text"),
    HANDED_AT("HANDED_OVER", "MEDIATION_OPENED.at"),
    DISPUTE_KIND("HANDED_OVER.kind"),
    MEDIATION_RUNG("MEDIATION_OPENED", "MEDIATION_OPENED.rung"),
    MEDIATION_BODY("HANDED_OVER.body", "MEDIATION_OPENED.body"),
    MEDIATED_AT("ROUND_HELD", "AGREED", "MEDIATION_FAILED", "LITIGATION_GUIDED"),
    MEDIATION_OUTCOME("MEDIATION_FAILED.reason", "LITIGATION_GUIDED.pathway"),
    MEDIATION_TEXT("AGREED.text", "MEDIATION_FAILED.text", "LITIGATION_GUIDED.text"),
    AGREED_AMOUNT("AGREED.amountFen"),
    EXTENDED_AT("EXTENDED", "EXTENDED.toldOn"),
    EXTENSION_DAYS("EXTENDED.days"),
    EXTENSION_APPROVER("EXTENDED.approvedBy"),
    EXTENSION_REASON("EXTENDED.reason"),
    REVIEW_APPLIED_AT("REVIEW_APPLIED"),
    REVIEW_ORGAN("REVIEW_APPLIED.organ"),
    REVIEW_REASON("REVIEW_APPLIED.reason"),
    REVIEWED_AT("REVIEW_DECIDED"),
    REVIEW_OUTCOME("REVIEW_DECIDED.outcome"),
    REVIEW_TEXT("REVIEW_DECIDED.text"),
    PLEDGED_AT("PLEDGED"),
    ASSESSED_AT("ASSESSED"),
    QUALITY_VERDICT("ASSESSED.verdict"),
    QUALITY_TEXT("ASSESSED.text"),
    RATED_AT("RATED", "RATED_OFFICE.at", "RATED_UNIT.at"),
    OFFICE_RATING("RATED_OFFICE", "RATED_OFFICE.satisfaction"),
    UNIT_RATING("RATED_UNIT", "RATED_UNIT.satisfaction"),
    FOLLOWED_UP_AT("FOLLOWED_UP"),
    FOLLOW_UP_RESULT("FOLLOWED_UP.result"),
    FOLLOW_UP_TEXT("FOLLOWED_UP.text"),
    RE_REVIEW_APPLIED_AT("RE_REVIEW_APPLIED"),
    RE_REVIEW_ORGAN("RE_REVIEW_APPLIED.organ"),
    RE_REVIEW_REASON("RE_REVIEW_APPLIED.reason"),
    RE_REVIEWED_AT("RE_REVIEW_DECIDED"),
    RE_REVIEW_OUTCOME("RE_REVIEW_DECIDED.outcome"),
    RE_REVIEW_TEXT("RE_REVIEW_DECIDED.text"),
    CONFIRMATION_APPLIED_AT("CONFIRMATION_APPLIED"),
    COURT("CONFIRMATION_APPLIED.court"),
    CONFIRMATION_TAKEN_UP_AT("CONFIRMATION_TAKEN_UP"),
    CONFIRMATION_EXTENDED_AT("CONFIRMATION_EXTENDED"),
    CONFIRMATION_EXTENSION_DAYS("CONFIRMATION_EXTENDED.days"),
    CONFIRMATION_EXTENSION_REASON("CONFIRMATION_EXTENDED.reason"),
    CONFIRMED_AT("CONFIRMATION_DECIDED", "CONFIRMATION_DECLINED"),
    CONFIRMATION_DECISION("CONFIRMATION_DECIDED.decision"),
    RULING("CONFIRMATION_DECIDED.ruling"),
    CONFIRMATION_REASON("CONFIRMATION_DECIDED.reason", "CONFIRMATION_DECLINED.reason"),
    HEARING_AT("HEARING_OPENED"),
    HEARING_SUBJECT("HEARING_OPENED.text"),
    HEARING_ENDED_AT("HEARING_CONCLUDED"),
    HEARING_FINDINGS("HEARING_CONCLUDED.text"),
    PLAN_AT("PLAN_ADOPTED"),
    PLAN_TEXT("PLAN_ADOPTED.text"),
    PLAN_TARGET("PLAN_ADOPTED.target"),
    TEAM_AT("TEAM_APPOINTED"),
    TEAM_MEMBERS("TEAM_APPOINTED.members"),
    CARD_AT("CARD_ISSUED", "SUPERVISED"),
    CARD_COLOUR("CARD_ISSUED.colour"),
    CARD_REASON("CARD_ISSUED.reason", "SUPERVISED.reason"),
    CARD_LEADER("SUPERVISED.leader", "SUPERVISION_ENDED.leader"),
    CARD_RELEASED_AT("CARD_RELEASED", "SUPERVISION_ENDED"),
    CARD_RELEASE_REASON("CARD_RELEASED.reason", "SUPERVISION_ENDED.reason");

    private static final Map<String, Column> BY_FIELD = new HashMap<>();

    static {
        for (Column column : values()) {
            column.fields.forEach(field -> BY_FIELD.put(field, column));
        }
    }

    private final List<String> fields;
    private final boolean time;
    private final boolean personal;
    private final boolean digits;

    Column(String... fields) {
        this.fields = List.of(fields);
        this.time = name().endsWith("_AT");
        boolean identity = name().matches("(NAME|PHONE|ID_NUMBER)_\\d");
        String spoken = "(.*_)?TEXT|PLACE|.*(REASON|FINDINGS|SUBJECT)|EVIDENCE|TEAM_MEMBERS";
        this.personal = identity || name().matches(spoken);
        this.digits = name().matches("GRID|INTAKE_POINT|EXTERNAL_NUMBER|(PHONE|ID_NUMBER)_\\d");
    }

    /**
     * The column that a field of the import API was read from.
     *
     * @param field such as {@code visit.level}; of a step its type alone, or with one of its
     *     fields, such as {@code REPLIED.outcome}
     */
    static Optional<Column> ofField(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
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
