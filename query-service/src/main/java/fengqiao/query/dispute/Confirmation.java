package fengqiao.query.dispute;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.CourtDecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application for judicial confirmation 司法确认.
 *
 * @param takenUp day the court took it up
 * @param declined whether it did not
 * @param ruling number of the ruling
 */
public record Confirmation(
        UnitId court,
        LocalDate applied,
        @Nullable LocalDate takenUp,
        boolean declined,
        boolean extended,
        @Nullable CourtDecision decision,
        @Nullable LocalDate decided,
        @Nullable String ruling) {

    static Confirmation applied(UnitId court, LocalDate day) {
        return new Confirmation(court, day, null, false, false, null, null, null);
    }

    boolean confirmed() {
        return decision == CourtDecision.CONFIRMED;
    }

    Confirmation takenUp(LocalDate day) {
        return new Confirmation(court, applied, day, false, extended, null, null, null);
    }

    Confirmation notTakenUp() {
        return new Confirmation(court, applied, null, true, extended, null, null, null);
    }

    Confirmation longer() {
        return new Confirmation(court, applied, takenUp, declined, true, null, null, null);
    }

    Confirmation decided(CourtDecision how, LocalDate day, @Nullable String number) {
        return new Confirmation(court, applied, takenUp, declined, extended, how, day, number);
    }
}
