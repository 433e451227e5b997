package fengqiao.command.dispute.amend;

import fengqiao.command.dispute.DisputeRule;
import fengqiao.command.dispute.DisputeState;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.dispute.DisputeEnded;
import fengqiao.kernel.dispute.DisputeKind;
import fengqiao.kernel.dispute.DisputeLinked;
import fengqiao.kernel.dispute.DisputeMove;
import fengqiao.kernel.dispute.DisputeReclassified;
import fengqiao.kernel.dispute.LadderEntry;

/** What may be put right about a dispute, and when. */
final class AmendDisputeDecision {
    private AmendDisputeDecision() {}

    static DisputeLinked link(DisputeState state, LinkDispute command, boolean matterKnown) {
        state.require(DisputeMove.LINK);
        if (!matterKnown) {
            throw Refusal.of(MatterRule.UNKNOWN)
                    .naming(FieldFault.of("matter", "unknown"))
                    .asException();
        }
        if (state.course().matters().contains(command.matter())) {
            throw state.refused(DisputeRule.LINKED, DisputeMove.LINK).asException();
        }
        return new DisputeLinked(command.matter(), false);
    }

    /**
     * @param ladder where such a dispute enters the ladder, by the policy of its own day
     */
    static DisputeReclassified reclassify(
            DisputeState state, ReclassifyDispute command, CipherText reason, LadderEntry ladder) {
        state.require(DisputeMove.RECLASSIFY);
        DisputeKind kind = DisputeKind.shipped().get(command.kind());
        if (kind == null || kind.level() != 2) {
            throw Refusal.of(DisputeRule.KIND_UNKNOWN, command.kind())
                    .naming(FieldFault.of("kind", "unknown"))
                    .asException();
        }
        return new DisputeReclassified(command.kind(), command.scope(), reason, ladder);
    }

    static DisputeEnded end(DisputeState state, EndDispute command, CipherText reason) {
        state.require(DisputeMove.END);
        return new DisputeEnded(command.ending(), reason);
    }
}
