package fengqiao.kernel.matter.life;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.PetitionKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter stands: its facets, each evolving by itself. One fold for both sides, so that what
 * a refusal and a ledger entry call lawful is the same.
 *
 * @param answerable the first receiver, until another unit has accepted 首接首办
 */
public record MatterLife(
        PetitionKind kind,
        Handling handling,
        @Nullable UnitId answerable,
        Casework casework,
        Review review,
        Aftercare aftercare,
        Mediation mediation) {

    /** Just registered. */
    public static MatterLife begin(PetitionKind kind) {
        return new MatterLife(
                kind,
                new Handling.Registered(),
                null,
                Casework.none(),
                Review.none(),
                Aftercare.none(),
                Mediation.none());
    }

    /**
     * After one event more.
     *
     * @param at when it happened
     */
    public MatterLife after(MatterEvent event, Instant at) {
        return MatterLifeFold.after(this, event, at);
    }

    MatterLife with(Handling next) {
        return new MatterLife(kind, next, answerable, casework, review, aftercare, mediation);
    }

    MatterLife with(Casework next) {
        return new MatterLife(kind, handling, answerable, next, review, aftercare, mediation);
    }

    MatterLife with(Review next) {
        return new MatterLife(kind, handling, answerable, casework, next, aftercare, mediation);
    }

    MatterLife with(Mediation next) {
        return new MatterLife(kind, handling, answerable, casework, review, aftercare, next);
    }

    MatterLife with(Aftercare next) {
        return new MatterLife(kind, handling, answerable, casework, review, next, mediation);
    }

    MatterLife answeredBy(@Nullable UnitId unit) {
        return new MatterLife(kind, handling, unit, casework, review, aftercare, mediation);
    }

    Assignment assignment() {
        return Objects.requireNonNull(handling.assigned(), "no unit has the matter");
    }

    /** The unit that has it, if one has. */
    public @Nullable UnitId unit() {
        Assignment assigned = handling.assigned();
        return assigned == null ? null : assigned.unit();
    }

    public MatterStage stage() {
        return handling.stage();
    }

    /** The moves that are lawful now, whoever may make them. */
    public Set<Move> moves() {
        Set<Move> moves = EnumSet.copyOf(handling.stage().moves());
        review.narrow(moves, kind);
        casework.narrow(moves);
        aftercare.narrow(moves, kind);
        mediation.narrow(moves, kind);
        if (kind != PetitionKind.ACCUSATION) {
            moves.remove(Move.NAME_ACCUSED);
        }
        return moves;
    }

    /** Whether the same facts were decided for good 三级终结. */
    @JsonIgnore
    public boolean isFinal() {
        return review instanceof Review.Final;
    }

    public boolean allows(Move move) {
        return moves().contains(move);
    }

    /** The lawful moves by their addresses. */
    public List<String> allowed() {
        return moves().stream().map(Move::resource).toList();
    }
}
