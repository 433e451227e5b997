package fengqiao.kernel.matter.life;

import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.RatedBody;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows the end of handling.
 *
 * @param closedOn legal day of the last closing; none while it is not closed
 * @param followedUp whether the present closing was followed up
 * @param assessed whether the present closing was reviewed for quality
 * @param pledged whether the petitioner pledged to let it rest
 * @param officeRated whether the petition office was rated
 * @param unitRated whether the unit was rated
 * @param reopened how often it was taken up again
 */
public record Aftercare(
        @Nullable LocalDate closedOn,
        boolean followedUp,
        boolean assessed,
        boolean pledged,
        boolean officeRated,
        boolean unitRated,
        int reopened) {
    private static final Aftercare NONE = new Aftercare(null, false, false, false, false, false, 0);

    /** Before the end of handling. */
    public static Aftercare none() {
        return NONE;
    }

    Aftercare closed(LocalDate day) {
        return new Aftercare(day, false, false, pledged, officeRated, unitRated, reopened);
    }

    Aftercare reopen() {
        return new Aftercare(null, false, false, false, officeRated, unitRated, reopened + 1);
    }

    Aftercare withFollowUp() {
        return new Aftercare(closedOn, true, assessed, pledged, officeRated, unitRated, reopened);
    }

    Aftercare withPledge() {
        return new Aftercare(
                closedOn, followedUp, assessed, true, officeRated, unitRated, reopened);
    }

    Aftercare withAssessment() {
        return new Aftercare(closedOn, followedUp, true, pledged, officeRated, unitRated, reopened);
    }

    Aftercare rated(RatedBody body) {
        return new Aftercare(
                closedOn,
                followedUp,
                assessed,
                pledged,
                officeRated || body == RatedBody.OFFICE,
                unitRated || body == RatedBody.UNIT,
                reopened);
    }

    /** Whether that body has its one rating. */
    public boolean hasRated(RatedBody body) {
        return body == RatedBody.OFFICE ? officeRated : unitRated;
    }

    /** Leaves of the moves what is lawful here; incidents have no petitioner to rate or pledge. */
    void narrow(Set<Move> moves, PetitionKind kind) {
        boolean petition = kind != PetitionKind.INCIDENT;
        if (assessed) {
            moves.remove(Move.ASSESS);
        }
        if (pledged || !petition) {
            moves.remove(Move.PLEDGE);
        }
        if (officeRated && unitRated || !petition) {
            moves.remove(Move.RATE);
        }
    }
}
