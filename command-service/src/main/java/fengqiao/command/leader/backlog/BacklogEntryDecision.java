package fengqiao.command.leader.backlog;

import fengqiao.command.leader.BacklogEntryState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.backlog.BacklogEntryCommand.ListBacklog;
import fengqiao.command.leader.backlog.BacklogEntryCommand.PlanBacklog;
import fengqiao.command.leader.backlog.BacklogEntryCommand.ResolveBacklog;
import fengqiao.command.matter.MatterState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogPlanned;
import fengqiao.kernel.leader.BacklogResolved;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A matter stands on the backlog once, resolved or not; old stock stays apart from new. */
final class BacklogEntryDecision {
    private BacklogEntryDecision() {}

    /**
     * @param state none where the matter was never listed
     * @param matter none where it is unknown
     */
    static BacklogListed list(
            @Nullable BacklogEntryState state,
            @Nullable MatterState matter,
            ListBacklog command,
            LocalDate day) {
        if (matter == null) {
            throw Refusal.of(RecordRule.MATTER_UNKNOWN, command.matter().value())
                    .naming(FieldFault.of("matter", "unknown"))
                    .asException();
        }
        if (state != null) {
            throw state.refusal(LeaderRule.BACKLOG_LISTED).citing(LeaderRule.POLICY).asException();
        }
        return new BacklogListed(
                command.matter(),
                matter.registration().region(),
                command.source(),
                command.batch(),
                command.stock(),
                command.leader(),
                day);
    }

    static BacklogPlanned plan(BacklogEntryState state, PlanBacklog command, CipherText plan) {
        state.require("plans");
        return new BacklogPlanned(command.leader(), plan, command.due());
    }

    static BacklogResolved resolve(
            BacklogEntryState state, ResolveBacklog command, CipherText result, LocalDate day) {
        state.require("resolutions");
        return new BacklogResolved(command.kind(), result, day);
    }
}
