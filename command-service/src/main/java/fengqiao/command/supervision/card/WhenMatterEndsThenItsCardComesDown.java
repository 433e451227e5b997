package fengqiao.command.supervision.card;

import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.bus.Reaction;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterEnding;
import org.springframework.stereotype.Component;

/**
 * A card by hand, and whoever supervises, go when the matter ends; what elapsed time hung out comes
 * down with the clocks, which end as well.
 */
@Component
final class WhenMatterEndsThenItsCardComesDown implements Reaction {
    private final Records<WatchState> watches;

    WhenMatterEndsThenItsCardComesDown(RecordDesk desk) {
        this.watches = desk.records(Watch.KIND);
    }

    @Override
    public void on(DomainEvent event, String stream, Issue issue) {
        if (MatterEnding.of(event) == null) {
            return;
        }
        var id = Watch.of(new MatterId(stream));
        WatchState known = watches.look(id);
        if (known != null && (known.manual() != null || !known.leaders().isEmpty())) {
            watches.change(id, issue, (state, at) -> CardDecision.end(state));
        }
    }
}
