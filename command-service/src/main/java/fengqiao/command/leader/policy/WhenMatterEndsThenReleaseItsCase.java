package fengqiao.command.leader.policy;

import fengqiao.command.leader.LeaderCase;
import fengqiao.command.leader.LeaderCaseState;
import fengqiao.command.leader.LeaderCases;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordCommands;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.LeaderCaseEvent;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.rule.LegalDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The end of a matter releases the leader who took it, and nothing else does. Where the matter goes
 * on as another one, or is taken up again, the case goes on with it or is owed anew.
 */
@Component
final class WhenMatterEndsThenReleaseItsCase implements Reaction {
    private final LeaderCases known;
    private final Records<LeaderCaseState> cases;
    private final Matters matters;

    WhenMatterEndsThenReleaseItsCase(LeaderCases known, RecordDesk desk, Matters matters) {
        this.known = known;
        this.matters = matters;
        this.cases = desk.records(LeaderCase.KIND);
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        MatterEnding ending = MatterEnding.of(event);
        if (ending != null) {
            release(event, new MatterId(stream), ending, issue);
        } else if (event instanceof MatterReopened) {
            oweAgain(new MatterId(stream), issue);
        }
    }

    private void release(DomainEvent event, MatterId matter, MatterEnding ending, Issue issue) {
        RecordId inHand = known.inHand(matter);
        LeaderCaseState before = inHand == null ? null : cases.look(inHand);
        if (inHand == null || before == null) {
            return;
        }
        boolean imported = issue.caller().is(Role.IMPORT);
        cases.attach(LeaderCases.ended(inHand));
        cases.change(
                inHand,
                issue,
                (state, at) -> CaseSuccession.release(state, ending, imported, LegalDay.of(at)));
        if (event instanceof MatterMerged merged) {
            follow(before, merged.into(), issue);
        } else if (event instanceof MatterTransferred transferred) {
            begin(
                    CaseSuccession.owed(before, transferred.to(), transferred.region(), day(issue)),
                    transferred.to(),
                    transferred.region(),
                    issue);
        }
    }

    /** The leader stays with what the matter has become part of, unless that has one. */
    private void follow(LeaderCaseState before, MatterId into, Issue issue) {
        RecordId theirs = known.inHand(into);
        if (theirs == null) {
            MatterState matter = matters.look(into);
            RegionCode region = matter == null ? before.region() : matter.registration().region();
            begin(CaseSuccession.goOn(before, null, into, region, day(issue)), into, region, issue);
            return;
        }
        LeaderCaseState other = cases.look(theirs);
        if (other == null) {
            return;
        }
        LeaderCaseEvent taken =
                CaseSuccession.goOn(before, other, into, other.region(), day(issue));
        if (taken != null) {
            cases.change(theirs, issue, (state, at) -> taken);
        }
    }

    private void oweAgain(MatterId matter, Issue issue) {
        RecordId last = known.last(matter);
        LeaderCaseState before = last == null ? null : cases.look(last);
        if (before != null && before.ending() == MatterEnding.WITHDRAWN) {
            begin(
                    CaseSuccession.owed(before, matter, before.region(), day(issue)),
                    matter,
                    before.region(),
                    issue);
        }
    }

    private void begin(
            @Nullable LeaderCaseEvent first, MatterId matter, RegionCode region, Issue issue) {
        if (first != null) {
            RecordId id = RecordCommands.newId(LeaderCase.KIND.name());
            cases.attach(LeaderCases.opened(id, matter));
            cases.create(id, region, issue.there(region), first);
        }
    }

    private static LocalDate day(Issue issue) {
        return LegalDay.of(issue.occurrence().at());
    }
}
