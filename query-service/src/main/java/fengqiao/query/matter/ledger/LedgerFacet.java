package fengqiao.query.matter.ledger;

import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.Mediation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What lists can look for beside the stage of a matter. */
public enum LedgerFacet {
    PLANNED("planned", life -> life.casework().plan() > 0),
    TEAM("team", life -> life.casework().team()),
    EXTENDED("extended", life -> life.casework().extended()),
    HEARING("hearing", life -> life.casework().hearing()),
    RECUSED("recused", life -> !life.casework().recused().isEmpty()),
    IN_MEDIATION("inMediation", life -> life.mediation() instanceof Mediation.InHand),
    UNDER_REVIEW("underReview", life -> life.review().underWay()),
    FINAL("final", MatterLife::isFinal),
    PLEDGED("pledged", life -> life.aftercare().pledged()),
    FOLLOWED_UP("followedUp", life -> life.aftercare().followedUp()),
    ASSESSED("assessed", life -> life.aftercare().assessed()),
    OFFICE_RATED("officeRated", life -> life.aftercare().officeRated()),
    UNIT_RATED("unitRated", life -> life.aftercare().unitRated()),
    REOPENED("reopened", life -> life.aftercare().reopened() > 0);

    private final String key;
    private final Predicate<MatterLife> marks;

    LedgerFacet(String key, Predicate<MatterLife> marks) {
        this.key = key;
        this.marks = marks;
    }

    /** As in addresses and documents. */
    public String key() {
        return key;
    }

    boolean marks(MatterLife life) {
        return marks.test(life);
    }

    /** The names of those that mark it. */
    static List<String> marking(MatterLife life) {
        return Arrays.stream(values())
                .filter(facet -> facet.marks(life))
                .map(LedgerFacet::key)
                .toList();
    }

    static Optional<LedgerFacet> of(String key) {
        for (LedgerFacet facet : values()) {
            if (facet.key.equals(key)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
