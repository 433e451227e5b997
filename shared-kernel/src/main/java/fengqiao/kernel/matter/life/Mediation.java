package fengqiao.kernel.matter.life;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.MediationOutcome;
import fengqiao.kernel.matter.PetitionKind;
import java.util.Set;

/** Whether a matter is with mediators 访调对接, beside whatever step it is at. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mediation")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Mediation.None.class, name = "none"),
    @JsonSubTypes.Type(value = Mediation.InHand.class, name = "in-hand"),
    @JsonSubTypes.Type(value = Mediation.Returned.class, name = "returned")
})
public sealed interface Mediation {
    /** Never handed over. */
    record None() implements Mediation {}

    /** The result is waited for. */
    record InHand(RecordId dispute) implements Mediation {}

    record Returned(RecordId dispute, MediationOutcome outcome) implements Mediation {}

    /** Before any handover. */
    static Mediation none() {
        return new None();
    }

    /** Whether there are two sides at all: a suggestion or an accusation is no quarrel. */
    static boolean fits(PetitionKind kind) {
        return kind != PetitionKind.SUGGESTION && kind != PetitionKind.ACCUSATION;
    }

    /** Leaves of the moves what is lawful here. */
    default void narrow(Set<Move> moves, PetitionKind kind) {
        if (this instanceof InHand || !fits(kind)) {
            moves.remove(Move.MEDIATE);
        }
    }
}
