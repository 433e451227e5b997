package fengqiao.command.matter;

import fengqiao.command.refusal.RefusalCode;

/** What is refused about how a matter came in and which matter it is. */
public enum IntakeRule implements RefusalCode {
    /** A group is five persons or more, and a visit of five or more is one. */
    GROUP_SIZE("visit.group-size", 422),
    /** At most five speak for a group (Art. 20, order 431: Art. 18). */
    REPRESENTATIVES("visit.representatives", 422),
    INTAKE_POINT("visit.intake-point", 422),
    CHANNEL_UNKNOWN("channel.unknown", 422),
    TAG_UNKNOWN("tag.unknown", 422),
    /** Whoever files for somebody says for whom: the citizen stays the petitioner. */
    AGENT_PRINCIPAL("agent.principal", 422),
    /** Only accusations name an accused unit (Art. 30). */
    ACCUSED("accusation.accused", 422),
    /** The earlier matter a registrar names is none of the same county and kind. */
    EARLIER_UNKNOWN("repeat.unknown", 422),
    /** A report is added to a matter in hand only. */
    LINK_CLOSED("repeat.not-in-hand", 409),
    /** One in hand is not repeated: a report of it is added (Art. 19). */
    REPEAT_IN_HAND("repeat.in-hand", 409),
    /** Who wants an answer says who they are (Art. 19). */
    UNSIGNED("petition.unsigned", 422),
    /** A citizen without an account brings petitions, online or by a QR code. */
    NOT_A_CITIZENS("public.kind", 403),
    /** Too many reports from one address. */
    TOO_MANY("public.limit", 429),
    /** The accused unit never receives the accusation (Art. 30). */
    ACCUSED_UNIT("accusation.accused-unit", 409),
    /** It is known already, or known to be about none. */
    ACCUSED_KNOWN("accusation.accused-known", 409),
    /** What the common superior determined is not objected to (Art. 24). */
    DETERMINED("jurisdiction.determined", 409),
    /** Only their common superior determines between units (Art. 24). */
    SUPERIOR("jurisdiction.superior", 403),
    /** A dispute is between two units at least. */
    DISPUTANTS("jurisdiction.units", 422),
    /** The other matter is this one, unknown, or of another county or book. */
    OTHER_UNKNOWN("link.unknown", 422),
    NOT_LINKED("link.none", 409),
    LINKED_ALREADY("link.exists", 409),
    /** Only matters in hand become one. */
    MERGE_CLOSED("merge.not-in-hand", 409),
    /** A transfer leads to a known region of another county. */
    TRANSFER_REGION("transfer.region", 422),
    /** The day an assigner sets does not lie before the assignment. */
    ASSIGNED_DAY("assignment.due-day", 422),
    /** The successor is another unit. */
    SUCCESSOR("succession.same", 422);

    private final String code;
    private final int status;

    IntakeRule(String code, int status) {
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
