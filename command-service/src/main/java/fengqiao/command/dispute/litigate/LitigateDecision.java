package fengqiao.command.dispute.litigate;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.dispute.DisputeMove;
import fengqiao.kernel.dispute.LitigationFollowed;
import fengqiao.kernel.dispute.LitigationGround;
import fengqiao.kernel.dispute.LitigationGuided;
import fengqiao.kernel.matter.Pathway;
import fengqiao.kernel.matter.StatutoryRoute;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is kept from a court (People's Mediation Law, Art. 3): a side may choose it before any
 * mediation and after each rung. That the ladder is exhausted is another ground and must be so.
 */
final class LitigateDecision {
    private LitigateDecision() {}

    /**
     * @param pathway of the county's catalogue in force that day; none where it lacks the code
     */
    static LitigationGuided guide(
            DisputeState state,
            GuideToLitigation command,
            @Nullable Pathway pathway,
            CipherText reason) {
        state.require(DisputeMove.GUIDE);
        Set<LitigationGround> grounds = state.course().grounds();
        if (!grounds.contains(command.ground())) {
            String possible =
                    grounds.stream().map(LitigationGround::name).collect(Collectors.joining(", "));
            throw state.refused(
                            DisputeRule.GROUND,
                            DisputeMove.GUIDE,
                            command.ground().name(),
                            possible)
                    .naming(FieldFault.of("ground", "enum", possible))
                    .asException();
        }
        if (pathway == null || pathway.route() != StatutoryRoute.LITIGATION_OR_ARBITRATION) {
            throw state.refused(DisputeRule.PATHWAY, DisputeMove.GUIDE, command.pathway())
                    .naming(FieldFault.of("pathway", "unknown"))
                    .asException();
        }
        return new LitigationGuided(command.ground(), command.pathway(), command.court(), reason);
    }

    static LitigationFollowed follow(
            DisputeState state, FollowLitigation command, @Nullable CipherText note) {
        state.require(DisputeMove.FOLLOW);
        return new LitigationFollowed(command.result(), note);
    }
}
