package fengqiao.kernel.dispute;

/** What somebody is in a mediation. */
public enum MediatorRole {
    VILLAGE_SECRETARY,
    /** Party branch of the village; with the committee 村两委. */
    VILLAGE_BRANCH,
    VILLAGE_COMMITTEE,
    GRID_WORKER,
    AUXILIARY_POLICE,
    /** Township cadre stationed in the village 驻村干部. */
    STATIONED_CADRE,
    /** Team of cadres sent to lift the village out of poverty 帮扶工作队. */
    RELIEF_TEAM,
    POLITICAL_LEGAL_MEMBER,
    JUDICIAL_OFFICE,
    POLICE_STATION,
    COURT,
    PETITION_OFFICE,
    /** County leader linked to the town 包片领导. */
    LINKED_LEADER,
    /** Reception centre, or centre for contradictions and disputes. */
    DISPUTE_CENTRE,
    SPECIALISED_BODY,
    NAMED_STUDIO,
    MEDIATOR
}
