package fengqiao.command.leader.policy;

import fengqiao.command.leader.LeaderCase;
import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderCases;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.leader.CaseOrigin;
import fengqiao.kernel.leader.CaseRequired;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.rule.LegalDay;
import org.springframework.stereotype.Component;

/**
 * A matter assigned from above must be taken by a leader; what is imported owes nobody anything,
 * and what comes from another county was required there.
 */
@Component
final class WhenSuperiorAssignsThenRequireACase implements Reaction {
    private final Records<LeaderCaseState> cases;

    WhenSuperiorAssignsThenRequireACase(RecordDesk desk) {
        this.cases = desk.records(LeaderCase.KIND);
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        if (event instanceof MatterRegistered registered
                && registered.visit().channel() == Channel.SUPERIOR_ASSIGNMENT
                && registered.particulars().transferredFrom() == null
                && !issue.caller().is(Role.IMPORT)) {
            require(registered, issue);
        }
    }

    private void require(MatterRegistered matter, Issue issue) {
        var id = new RecordId(LeaderCase.KIND.name() + "." + matter.matterId());
        cases.attach(LeaderCases.opened(id, matter.matterId()));
        cases.create(
                id,
                matter.region(),
                issue,
                new CaseRequired(
                        matter.matterId(),
                        matter.region(),
                        CaseOrigin.SUPERIOR_ASSIGNMENT,
                        LegalDay.of(issue.occurrence().at())));
    }
}
