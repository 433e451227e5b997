package fengqiao.kernel.dispute;

import java.util.Locale;
import java.util.Set;

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
    JUDICIAL_OFFICE("justice", "judicial-office"),
    POLICE_STATION("police", "police-station"),
    COURT("court"),
    PETITION_OFFICE("petition"),
    /** County leader linked to the town 包片领导. */
    LINKED_LEADER,
    /** Reception centre, or centre for contradictions and disputes. */
    DISPUTE_CENTRE,
    SPECIALISED_BODY,
    NAMED_STUDIO,
    MEDIATOR;

    private final Set<String> unitKinds;

    MediatorRole(String... unitKinds) {
        this.unitKinds = Set.of(unitKinds);
    }

    /** Whether a unit of that kind may act so; roles without kinds say nothing of the unit. */
    public boolean fits(String unitKind) {
        return unitKinds.isEmpty() || unitKinds.contains(unitKind.toLowerCase(Locale.ROOT));
    }
}
