package fengqiao.kernel.matter.life;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ReviewApplied;
import fengqiao.kernel.matter.ReviewAssigned;
import fengqiao.kernel.matter.ReviewDecided;
import fengqiao.kernel.matter.ReviewLevel;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the way of review has come; the same facts are final at its end 三级终结. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "at")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Review.Unreplied.class, name = "unreplied"),
    @JsonSubTypes.Type(value = Review.Open.class, name = "open"),
    @JsonSubTypes.Type(value = Review.Applied.class, name = "applied"),
    @JsonSubTypes.Type(value = Review.Decided.class, name = "decided"),
    @JsonSubTypes.Type(value = Review.Final.class, name = "final")
})
public sealed interface Review {
    /** Nothing yet that could be reviewed. */
    record Unreplied() implements Review {}

    /** Replied to: review may be applied for. */
    record Open(LocalDate repliedOn) implements Review {}

    /**
     * Under review.
     *
     * @param before organ that decided the first review, where this is the second
     */
    record Applied(ReviewLevel level, @Nullable UnitId organ, @Nullable UnitId before)
            implements Review {}

    /** Reviewed once: re-review may be applied for. */
    record Decided(LocalDate on, UnitId organ) implements Review {}

    /** Decided for good. */
    record Final(LocalDate on) implements Review {}

    /** Before any reply. */
    static Review none() {
        return new Unreplied();
    }

    /** After the event, which happened on that legal day. */
    default Review applied(ReviewApplied event) {
        UnitId before = this instanceof Decided decided ? decided.organ() : null;
        return new Applied(event.level(), event.organ(), before);
    }

    /** After the event: the organ has it. */
    default Review assigned(ReviewAssigned event) {
        return this instanceof Applied applied
                ? new Applied(applied.level(), event.organ(), applied.before())
                : this;
    }

    /** After the event, which happened on that legal day. */
    default Review decided(ReviewDecided event, LocalDate day) {
        return event.last() ? new Final(day) : new Decided(day, event.organ());
    }

    /** Whether an organ of review has it now. */
    default boolean underWay() {
        return this instanceof Applied;
    }

    /** Leaves of the moves what is lawful here; appeals alone know review (Art. 31, 35). */
    default void narrow(Set<Move> moves, PetitionKind kind) {
        if (kind != PetitionKind.APPEAL || !(this instanceof Open)) {
            moves.remove(Move.REVIEW);
        }
        if (kind != PetitionKind.APPEAL || !(this instanceof Decided)) {
            moves.remove(Move.RE_REVIEW);
        }
        if (this instanceof Applied applied) {
            moves.removeAll(Set.of(Move.RESOLVE, Move.CLOSE, Move.REOPEN, Move.PLEDGE));
            moves.removeAll(Set.of(Move.ASSESS, Move.FOLLOW_UP, Move.MERGE, Move.WITHDRAW));
            moves.add(Move.HEAR);
            if (applied.organ() == null) {
                moves.add(Move.ASSIGN_REVIEW);
            }
            moves.add(
                    applied.level() == ReviewLevel.REVIEW
                            ? Move.DECIDE_REVIEW
                            : Move.DECIDE_RE_REVIEW);
        }
    }
}
