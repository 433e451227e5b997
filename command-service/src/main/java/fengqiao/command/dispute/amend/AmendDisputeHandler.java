package fengqiao.command.dispute.amend;

import fengqiao.command.dispute.Disputes;
import fengqiao.command.dispute.MediationPolicies;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.kernel.dispute.MediationOutcome;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Puts right what is known of a dispute. */
@CommandSlice
final class AmendDisputeHandler {
    private final Disputes disputes;
    private final RecordTexts texts;
    private final Matters matters;
    private final MediationPolicies policies;

    AmendDisputeHandler(
            Disputes disputes, RecordTexts texts, Matters matters, MediationPolicies policies) {
        this.disputes = disputes;
        this.texts = texts;
        this.matters = matters;
        this.policies = policies;
    }

    @CommandHandler
    RecordAnswer handle(LinkDispute command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        return disputes.step(
                command.id(),
                issue,
                (state, at) ->
                        AmendDisputeDecision.link(
                                state, command, matters.knows(command.matter(), issue)));
    }

    @CommandHandler
    RecordAnswer handle(ReclassifyDispute command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return disputes.step(
                command.id(),
                issue,
                (state, at) ->
                        AmendDisputeDecision.reclassify(
                                state,
                                command,
                                reason,
                                policies.entry(
                                        state.region(), command.kind(), state.course().day())));
    }

    @CommandHandler
    RecordAnswer handle(EndDispute command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.MEDIATOR, Role.OFFICE, Role.IMPORT);
        var reason = texts.of(command.id()).seal("reason", command.reason());
        return disputes.conclude(
                command.id(),
                issue,
                MediationOutcome.ENDED,
                (state, at) -> AmendDisputeDecision.end(state, command, reason));
    }
}
