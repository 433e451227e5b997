package fengqiao.command.supervision.deadline;

import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchState;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Notes what timers found. */
@CommandSlice
final class DeadlineHandler {
    private final Records<WatchState> watches;

    DeadlineHandler(RecordDesk desk) {
        this.watches = desk.records(Watch.KIND);
    }

    @CommandHandler
    RecordAnswer handle(RecordMiss command, @MetaDataValue(Issue.KEY) Issue issue) {
        return watches.put(
                Watch.of(command.matterId()),
                command.region(),
                issue,
                (state, at) -> DeadlineDecision.miss(state, command));
    }

    @CommandHandler
    RecordAnswer handle(TurnCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        return watches.put(
                Watch.of(command.matterId()),
                command.region(),
                issue,
                (state, at) -> DeadlineDecision.turn(state, command));
    }
}
