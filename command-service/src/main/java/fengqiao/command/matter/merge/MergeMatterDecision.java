package fengqiao.command.matter.merge;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.matter.MatterAbsorbed;
import fengqiao.kernel.matter.MatterHandedToMediation;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.life.Mediation;
import fengqiao.kernel.matter.life.Move;
import org.jspecify.annotations.Nullable;

/**
 * Two matters in hand of one book become one 并案. What came in with the merged one counts for the
 * other, so that no batch and no person is lost and no matter counts twice.
 */
final class MergeMatterDecision {
    private MergeMatterDecision() {}

    /**
     * @param into none where nobody knows it
     */
    static MatterMerged merge(
            MatterState state, MergeMatter command, @Nullable MatterState into, CipherText reason) {
        state.require(Move.MERGE);
        if (into == null
                || command.into().equals(command.matterId())
                || !state.registration().besides(into.registration(), true)) {
            throw Refusal.of(IntakeRule.OTHER_UNKNOWN, command.into().value())
                    .naming(FieldFault.of("into", "unknown"))
                    .asException();
        }
        if (!into.inHand()) {
            throw into.refusal(IntakeRule.MERGE_CLOSED, Move.MERGE).asException();
        }
        return new MatterMerged(command.into(), reason);
    }

    /**
     * @param merged as it stood before
     */
    static MatterAbsorbed absorb(MatterState merged) {
        return new MatterAbsorbed(
                merged.registration().matterId(),
                merged.intake().batches(),
                merged.intake().persons());
    }

    /**
     * The mediation of the merged matter goes on, and its result returns to the other one.
     *
     * @param merged as it stood before
     * @return none where it was with no mediator, or the other one waits for a mediation itself
     */
    static @Nullable MatterHandedToMediation goOnMediating(MatterState merged, MatterState into) {
        return merged.life().mediation() instanceof Mediation.InHand hand
                        && !(into.life().mediation() instanceof Mediation.InHand)
                        && Mediation.fits(into.registration().kind())
                ? new MatterHandedToMediation(hand.dispute(), null)
                : null;
    }
}
