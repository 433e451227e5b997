package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterClocks;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.MatterStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter as it stands.
 *
 * @param sequence of its last event
 * @param position of its last event
 */
public record LedgerEntry(
        Registration registration,
        Reports reports,
        LedgerIntake intake,
        Handling handling,
        Instant lastChangedAt,
        long sequence,
        long position) {

    public MatterId id() {
        return registration.matterId();
    }

    /** The same with another way of coming in; nothing happened to the matter itself. */
    LedgerEntry with(LedgerIntake other) {
        return new LedgerEntry(
                registration, reports, other, handling, lastChangedAt, sequence, position);
    }

    /** Whether it is kept apart from everything else (Art. 30). */
    public Room room() {
        return registration.kind() == PetitionKind.ACCUSATION ? Room.ACCUSATIONS : Room.GENERAL;
    }

    /** Last day of the clock that binds: the earliest running; null where none runs. */
    public @Nullable LocalDate dueDay() {
        return handling.clocks().dueDay();
    }

    /** Whether it came again: of a closed matter, or with a further report. */
    public boolean repeated() {
        return registration.repeatOf() != null || reports.linked() > 0;
    }

    /**
     * What came in beside the first report.
     *
     * @param persons 人次 of all reports
     * @param batches 批次
     * @param linked reports after the first
     * @param reporters posts that reported, each once
     */
    public record Reports(int persons, int batches, int linked, List<String> reporters) {}

    /**
     * How far it has come.
     *
     * @param life where it stands, by the fold that decides what is lawful
     * @param units all units it was ever sent to
     */
    public record Handling(
            MatterLife life,
            List<UnitId> units,
            MatterClocks clocks,
            @Nullable Resolution resolution,
            @Nullable ReplyOutcome reply) {

        public MatterStage state() {
            return life.stage();
        }

        /** Whom it is sent to now. */
        public @Nullable UnitId unit() {
            return life.unit();
        }

        /** Who must answer for it until another unit has accepted 首接首办. */
        public @Nullable UnitId answerable() {
            return life.answerable();
        }
    }

    /** When and how it was resolved 化解. */
    public record Resolution(Instant at, ResolutionKind kind) {}
}
