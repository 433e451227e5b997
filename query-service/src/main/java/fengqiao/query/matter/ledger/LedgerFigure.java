package fengqiao.query.matter.ledger;

import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.life.MatterStage;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a matter counts for, each by one rule that totals and lists share. {@link #OVERDUE} depends
 * on the day of asking and is therefore counted by due day. What goes on as part of another matter
 * or in another county is no matter of its own and counts for nothing: its batches and persons
 * count where it goes on.
 */
public enum LedgerFigure {
    REGISTERED("registered", entry -> true),
    IN_HAND("inHand", entry -> entry.handling().state().inHand()),
    RESOLVED("resolved", LedgerFigure::isResolved),
    SUBSTANTIVE("substantive", LedgerFigure::isSubstantive),
    REPEAT("repeat", LedgerEntry::repeated),
    CLOSED("closed", entry -> entry.handling().state() == MatterStage.CLOSED),
    GUIDED("guided", entry -> entry.handling().state() == MatterStage.GUIDED),
    OVERDUE("overdue", entry -> entry.handling().state().inHand() && entry.dueDay() != null);

    private final String key;
    private final Predicate<LedgerEntry> counts;

    LedgerFigure(String key, Predicate<LedgerEntry> counts) {
        this.key = key;
        this.counts = counts;
    }

    /** As in addresses and documents. */
    public String key() {
        return key;
    }

    /** Whether the entry counts; for {@link #OVERDUE} whether it will once its day has passed. */
    public boolean counts(LedgerEntry entry) {
        return !entry.intake().gone() && counts.test(entry);
    }

    public static Optional<LedgerFigure> of(String key) {
        for (LedgerFigure figure : values()) {
            if (figure.key.equals(key)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private static boolean isResolved(LedgerEntry entry) {
        MatterStage state = entry.handling().state();
        return entry.handling().resolution() != null
                && (state == MatterStage.RESOLVED || state == MatterStage.CLOSED);
    }

    private static boolean isSubstantive(LedgerEntry entry) {
        LedgerEntry.Resolution resolution = entry.handling().resolution();
        return isResolved(entry)
                && resolution != null
                && resolution.kind() == ResolutionKind.SUBSTANTIVE;
    }
}
