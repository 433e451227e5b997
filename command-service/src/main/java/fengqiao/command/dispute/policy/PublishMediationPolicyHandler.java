package fengqiao.command.dispute.policy;

import fengqiao.command.dispute.MediationPolicyDoor;
import fengqiao.command.dispute.MediationPolicyState;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.dispute.MediationPolicyEvent;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Publishes a version of a region's mediation policy. */
@CommandSlice
final class PublishMediationPolicyHandler {
    private final Records<MediationPolicyState> policies;

    PublishMediationPolicyHandler(RecordDesk desk) {
        this.policies = desk.records(MediationPolicyDoor.KIND);
    }

    @CommandHandler
    RecordAnswer handle(PublishMediationPolicy command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.STEWARD);
        return policies.put(
                new RecordId(MediationPolicyEvent.stream(command.region())),
                command.region(),
                issue,
                (state, at) ->
                        PublishMediationPolicyDecision.decide(state, command, LegalDay.of(at)));
    }
}
