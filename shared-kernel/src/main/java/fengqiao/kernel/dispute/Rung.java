package fengqiao.kernel.dispute;

import fengqiao.kernel.RegionLevel;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A rung of the mediation ladder, from the nearest to the people upwards, with who leads it and who
 * usually sits in. After the last one a party is guided to litigation.
 */
public enum Rung {
    VILLAGE(
            EnumSet.of(MediatorRole.VILLAGE_SECRETARY),
            EnumSet.of(
                    MediatorRole.VILLAGE_COMMITTEE,
                    MediatorRole.GRID_WORKER,
                    MediatorRole.AUXILIARY_POLICE)),
    /** The village once more, led by the township cadre stationed there 驻村干部. */
    VILLAGE_LED(
            EnumSet.of(MediatorRole.STATIONED_CADRE),
            EnumSet.of(
                    MediatorRole.VILLAGE_SECRETARY,
                    MediatorRole.VILLAGE_BRANCH,
                    MediatorRole.VILLAGE_COMMITTEE,
                    MediatorRole.GRID_WORKER,
                    MediatorRole.AUXILIARY_POLICE,
                    MediatorRole.RELIEF_TEAM)),
    TOWNSHIP(
            EnumSet.of(MediatorRole.POLITICAL_LEGAL_MEMBER),
            EnumSet.of(
                    MediatorRole.JUDICIAL_OFFICE,
                    MediatorRole.POLICE_STATION,
                    MediatorRole.COURT,
                    MediatorRole.PETITION_OFFICE)),
    /** The county, or several towns together 联合调处. */
    COUNTY(
            EnumSet.of(
                    MediatorRole.LINKED_LEADER,
                    MediatorRole.DISPUTE_CENTRE,
                    MediatorRole.SPECIALISED_BODY),
            EnumSet.noneOf(MediatorRole.class));

    private static final String STUDIO = "studio";
    private final Set<MediatorRole> leaders;
    private final Set<MediatorRole> usual;

    Rung(Set<MediatorRole> leaders, Set<MediatorRole> usual) {
        this.leaders = leaders;
        this.usual = usual;
    }

    /**
     * Whether a mediation body of that kind mediates here: the village's and the township's own, in
     * the county also the specialised ones; named studios everywhere.
     */
    public boolean takes(String bodyKind) {
        String kind = bodyKind.toLowerCase(Locale.ROOT);
        return kind.equals(STUDIO)
                || switch (this) {
                    case VILLAGE, VILLAGE_LED -> kind.equals("village");
                    case TOWNSHIP -> kind.equals("township");
                    case COUNTY -> !kind.equals("village") && !kind.equals("township");
                };
    }

    /** The region a body of this rung serves a dispute for. */
    public RegionLevel level() {
        return switch (this) {
            case VILLAGE, VILLAGE_LED -> RegionLevel.VILLAGE;
            case TOWNSHIP -> RegionLevel.TOWNSHIP;
            case COUNTY -> RegionLevel.COUNTY;
        };
    }

    public boolean ledBy(MediatorRole role) {
        return leaders.contains(role);
    }

    /** Roles of which one leads. */
    public List<MediatorRole> leaders() {
        return List.copyOf(leaders);
    }

    /**
     * Those who usually sit in and are missing from these; a record says so, nothing refuses it.
     */
    public List<MediatorRole> missing(Collection<Participant> present) {
        Set<MediatorRole> there = EnumSet.noneOf(MediatorRole.class);
        present.forEach(participant -> there.add(participant.role()));
        return usual.stream().filter(role -> !there.contains(role)).toList();
    }
}
