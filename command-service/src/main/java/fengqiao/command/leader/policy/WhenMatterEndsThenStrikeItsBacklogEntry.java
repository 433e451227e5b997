package fengqiao.command.leader.policy;

import fengqiao.command.leader.BacklogEntry;
import fengqiao.command.leader.BacklogEntryState;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogStruck;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.kernel.matter.MatterReopened;
import fengqiao.kernel.matter.MatterTransferred;
import fengqiao.kernel.rule.LegalDay;
import org.springframework.stereotype.Component;

/**
 * An entry nobody has resolved is struck when its matter is merged, transferred or withdrawn, and
 * stands on the list again for the matter it goes on as, or once it is taken up again. A closing
 * strikes nothing: whether the backlog is resolved is for the office to say.
 */
@Component
final class WhenMatterEndsThenStrikeItsBacklogEntry implements Reaction {
    private final Records<BacklogEntryState> backlog;
    private final Matters matters;

    WhenMatterEndsThenStrikeItsBacklogEntry(RecordDesk desk, Matters matters) {
        this.matters = matters;
        this.backlog = desk.records(BacklogEntry.KIND);
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        MatterEnding ending = MatterEnding.of(event);
        if (ending != null && ending != MatterEnding.CLOSED) {
            strike(event, new MatterId(stream), ending, issue);
        } else if (event instanceof MatterReopened) {
            var matter = new MatterId(stream);
            BacklogEntryState before = backlog.look(entry(matter));
            if (before != null && before.ending() == MatterEnding.WITHDRAWN) {
                list(before, matter, before.region(), issue);
            }
        }
    }

    private void strike(DomainEvent event, MatterId matter, MatterEnding ending, Issue issue) {
        BacklogEntryState before = backlog.look(entry(matter));
        if (before == null || !before.open()) {
            return;
        }
        backlog.change(
                entry(matter), issue, (state, at) -> new BacklogStruck(ending, LegalDay.of(at)));
        if (event instanceof MatterMerged merged && backlog.look(entry(merged.into())) == null) {
            MatterState into = matters.look(merged.into());
            RegionCode region = into == null ? before.region() : into.registration().region();
            list(before, merged.into(), region, issue);
        } else if (event instanceof MatterTransferred moved) {
            list(before, moved.to(), moved.region(), issue);
        }
    }

    /** With the source, batch, stock and day of its first listing: it is no newer than it was. */
    private void list(BacklogEntryState before, MatterId matter, RegionCode region, Issue issue) {
        BacklogEntryState.Listed how = before.listed();
        if (how == null) {
            return;
        }
        backlog.put(
                entry(matter),
                region,
                issue.there(region),
                (state, at) ->
                        new BacklogListed(
                                matter,
                                region,
                                how.source(),
                                how.batch(),
                                how.stock(),
                                null,
                                how.day()));
    }

    private static RecordId entry(MatterId matter) {
        return new RecordId(BacklogEntry.KIND.name() + "." + matter);
    }
}
