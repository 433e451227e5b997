package fengqiao.command.supervision.deadline;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.JurisdictionDetermined;
import fengqiao.kernel.matter.MatterAccepted;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.ObjectionUpheld;
import fengqiao.kernel.matter.SuccessorTookOver;
import org.jspecify.annotations.Nullable;

/** Which unit has a matter: what a card names. */
final class Handler {
    private Handler() {}

    /**
     * @param before that had it before the event
     */
    static @Nullable UnitId after(MatterEvent event, @Nullable UnitId before) {
        return switch (event) {
            case MatterRouted routed -> routed.unit();
            case MatterAccepted accepted -> accepted.unit();
            case MatterReopened reopened -> reopened.unit();
            case ObjectionUpheld upheld -> null;
            case JurisdictionDetermined determined -> determined.unit();
            case SuccessorTookOver succeeded -> succeeded.to();
            case AccusedNamed named -> named.takenBack() ? null : before;
            default -> before;
        };
    }
}
