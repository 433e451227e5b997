package fengqiao.command.supervision.deadline;

import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.MatterId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Notes what timers found. */
@CommandSlice
final class DeadlineHandler {
    private final Records<WatchState> watches;
    private final Matters matters;

    DeadlineHandler(RecordDesk desk, Matters matters) {
        this.watches = desk.records(Watch.KIND);
        this.matters = matters;
    }

    @CommandHandler
    RecordAnswer handle(RecordMiss command, @MetaDataValue(Issue.KEY) Issue issue) {
        hold(command.matterId());
        return watches.put(
                Watch.of(command.matterId()),
                command.region(),
                issue,
                (state, at) -> DeadlineDecision.miss(state, command));
    }

    @CommandHandler
    RecordAnswer handle(TurnCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        hold(command.matterId());
        return watches.put(
                Watch.of(command.matterId()),
                command.region(),
                issue,
                (state, at) -> DeadlineDecision.turn(state, command));
    }

    /** The matter before what is noted of it, as people's commands do: neither waits for both. */
    private void hold(MatterId matter) {
        matters.look(matter);
    }
}
