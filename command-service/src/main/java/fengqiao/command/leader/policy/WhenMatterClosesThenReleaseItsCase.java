package fengqiao.command.leader.policy;

import fengqiao.command.leader.LeaderCase;
import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderCases;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.matter.MatterClosed;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Closing releases the leader who took the matter, and nothing else does. A matter whose origin
 * obliges a leader to take it is not closed before one has; what is imported is written down as it
 * was.
 */
@Component
final class WhenMatterClosesThenReleaseItsCase implements Reaction {
    private final LeaderCases known;
    private final Records<LeaderCaseState> cases;

    WhenMatterClosesThenReleaseItsCase(LeaderCases known, RecordDesk desk) {
        this.known = known;
        this.cases = desk.records(LeaderCase.KIND);
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        if (!(event instanceof MatterClosed)) {
            return;
        }
        var matter = new MatterId(stream);
        RecordId inHand = known.inHand(matter);
        if (inHand != null) {
            cases.attach(LeaderCases.ended(inHand));
            cases.change(inHand, issue, (state, at) -> release(state, at, issue));
        }
    }

    private static CaseReleased release(LeaderCaseState state, Instant at, Issue issue) {
        if (state.leader() == null && !issue.caller().is(Role.IMPORT)) {
            throw state.refusal(LeaderRule.CASE_OWED).citing(LeaderRule.POLICY).asException();
        }
        return new CaseReleased(state.matter(), LegalDay.of(at));
    }
}
