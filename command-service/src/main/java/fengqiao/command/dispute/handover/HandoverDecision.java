package fengqiao.command.dispute.handover;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Registration;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.dispute.DisputeKind;
import fengqiao.kernel.dispute.DisputeLinked;
import fengqiao.kernel.dispute.DisputeMove;
import fengqiao.kernel.dispute.DisputeOrigin;
import fengqiao.kernel.dispute.DisputeParty;
import fengqiao.kernel.dispute.DisputeRegistered;
import fengqiao.kernel.dispute.DisputeStage;
import fengqiao.kernel.matter.MatterHandedToMediation;
import fengqiao.kernel.matter.life.Mediation;
import fengqiao.kernel.matter.life.Move;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Art. 33 of the Regulations on Petition Work: with the consent of both sides what may be settled
 * is mediated. Suggestions and accusations are no quarrel between two sides.
 */
final class HandoverDecision {
    private HandoverDecision() {}

    static MatterHandedToMediation hand(MatterState state, HandMatterToMediation command) {
        requireOwn(state, command.unit());
        if (!Mediation.fits(state.registration().kind())) {
            throw about(state, DisputeRule.UNFIT).asException();
        }
        if (state.life().mediation() instanceof Mediation.InHand) {
            throw about(state, DisputeRule.IN_HAND).asException();
        }
        state.require(Move.MEDIATE);
        if (!command.consent()) {
            throw about(state, DisputeRule.CONSENT)
                    .naming(FieldFault.of("consent", "consent"))
                    .asException();
        }
        return new MatterHandedToMediation(command.dispute(), command.body());
    }

    /** A stranger learns nothing else about the matter. */
    private static void requireOwn(MatterState state, @Nullable UnitId unit) {
        UnitId has = state.life().unit();
        if (unit != null && !unit.equals(has)) {
            throw unit.equals(state.answerable())
                    ? state.refusal(MatterRule.UNIT, Move.MEDIATE).asException()
                    : Refusal.of(MatterRule.FOREIGN_UNIT).asException();
        }
    }

    private static Refusal about(MatterState state, DisputeRule rule) {
        Registration registration = state.registration();
        return Refusal.of(rule)
                .citing(Move.MEDIATE.article(registration.population(), registration.day()))
                .in(state.stage().name(), state.life().allowed());
    }

    /** A dispute whose mediation is not over, and for which no other matter waits. */
    static DisputeLinked link(DisputeState state, HandMatterToMediation command) {
        state.require(DisputeMove.LINK);
        if (state.course().waiting() != null || state.course().stage() == DisputeStage.AGREED) {
            throw state.refused(DisputeRule.LINKED, DisputeMove.LINK).asException();
        }
        return new DisputeLinked(command.matter(), true);
    }

    static void requireKind(NewDispute opening) {
        DisputeKind kind = DisputeKind.shipped().get(opening.kind());
        if (kind == null || kind.level() != 2) {
            throw Refusal.of(DisputeRule.KIND_UNKNOWN, opening.kind())
                    .naming(FieldFault.of("kind", "unknown"))
                    .asException();
        }
    }

    static DisputeRegistered open(
            HandMatterToMediation command,
            NewDispute opening,
            Registration matter,
            CipherText facts,
            List<DisputeParty> parties,
            String actor,
            LocalDate day) {
        return new DisputeRegistered(
                command.dispute(),
                null,
                DisputeOrigin.MATTER,
                matter.region(),
                opening.kind(),
                opening.scope(),
                facts,
                parties,
                opening.persons(),
                opening.amountFen(),
                actor,
                day,
                command.body(),
                command.matter());
    }
}
