package fengqiao.command.leader.policy;

import fengqiao.command.leader.LeaderCase;
import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderCases;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.leader.CaseResolved;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterResolved;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.kernel.rule.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Resolving a matter resolves the case in hand with it, until a review takes that back. What was
 * closed without having been resolved, such as after guidance, so never counts as resolved.
 */
@Component
final class WhenMatterResolvesThenCountItsCase implements Reaction {
    private final LeaderCases known;
    private final Records<LeaderCaseState> cases;

    WhenMatterResolvesThenCountItsCase(LeaderCases known, RecordDesk desk) {
        this.known = known;
        this.cases = desk.records(LeaderCase.KIND);
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        if (event instanceof MatterResolved resolved) {
            say(new MatterId(stream), resolved.kind(), issue);
        } else if (event instanceof MatterReopened) {
            say(new MatterId(stream), null, issue);
        }
    }

    private void say(MatterId matter, @Nullable ResolutionKind kind, Issue issue) {
        RecordId inHand = known.inHand(matter);
        LeaderCaseState state = inHand == null ? null : cases.look(inHand);
        if (inHand != null && state != null && (kind != null || state.resolved())) {
            cases.change(
                    inHand, issue, (before, at) -> new CaseResolved(matter, kind, LegalDay.of(at)));
        }
    }
}
