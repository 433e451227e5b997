package fengqiao.command.supervision.card;

import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.leader.CaseReleased;
import fengqiao.kernel.leader.CaseTaken;
import org.springframework.stereotype.Component;

/** Policy: a leader who takes a case supervises its matter, until the case is released. */
@Component
final class WhenLeaderTakesCaseThenCardIsBlue implements Reaction {
    private final Records<WatchState> watches;

    WhenLeaderTakesCaseThenCardIsBlue(RecordDesk desk) {
        this.watches = desk.records(Watch.KIND);
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        if (event instanceof CaseTaken taken) {
            take(taken, issue);
        } else if (event instanceof CaseReleased released) {
            release(released, issue);
        }
    }

    private void take(CaseTaken taken, Issue issue) {
        var id = Watch.of(taken.matterId());
        WatchState known = watches.look(id);
        if (known == null || !known.leaders().contains(taken.leader())) {
            watches.put(
                    id,
                    taken.region(),
                    issue,
                    (state, at) ->
                            CardDecision.take(
                                    state == null
                                            ? WatchState.nothing(
                                                    taken.matterId(),
                                                    taken.region(),
                                                    taken.department())
                                            : state,
                                    taken.leader(),
                                    null));
        }
    }

    private void release(CaseReleased released, Issue issue) {
        var id = Watch.of(released.matterId());
        WatchState known = watches.look(id);
        if (known != null) {
            for (LeaderId leader : known.leaders()) {
                watches.change(
                        id, issue, (state, at) -> CardDecision.handBack(state, leader, null));
            }
        }
    }
}
