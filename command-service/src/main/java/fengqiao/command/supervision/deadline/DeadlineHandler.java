package fengqiao.command.supervision.deadline;

import fengqiao.command.matter.Matters;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.Records;
import fengqiao.command.supervision.Term;
import fengqiao.command.supervision.TermState;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/**
 * Notes what timers found. Only the stream of what is noted is loaded and locked, not the matter: a
 * hundred thousand may fall due together, and a command that holds a matter never waits for one
 * that waits for it.
 */
@CommandSlice
final class DeadlineHandler {
    private final Records<WatchState> watches;
    private final Records<TermState> terms;
    private final Matters matters;

    DeadlineHandler(RecordDesk desk, Matters matters) {
        this.watches = desk.records(Watch.KIND);
        this.terms = desk.records(Term.KIND);
        this.matters = matters;
    }

    @CommandHandler
    RecordAnswer handle(RecordMiss command, @MetaDataValue(Issue.KEY) Issue issue) {
        return note(
                command.matterId(),
                command.region(),
                command.accusation(),
                issue,
                (state, at) -> DeadlineDecision.miss(state, command));
    }

    @CommandHandler
    RecordAnswer handle(TurnCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        return note(
                command.matterId(),
                command.region(),
                command.accusation(),
                issue,
                (state, at) -> DeadlineDecision.turn(state, command));
    }

    @CommandHandler
    RecordAnswer handle(RecordTermMiss command, @MetaDataValue(Issue.KEY) Issue issue) {
        return terms.note(
                Term.of(command.record()),
                command.region(),
                issue,
                command.accusations(),
                (state, at) -> DeadlineDecision.miss(state, command));
    }

    private RecordAnswer note(
            MatterId matter,
            RegionCode region,
            @Nullable Boolean accusation,
            Issue issue,
            Records.Step<WatchState> decision) {
        if (accusation == null) {
            matters.look(
                    matter); // before its watch, as people's commands do: neither waits for both
            return watches.put(Watch.of(matter), region, issue, decision);
        }
        Set<String> room = accusation ? Set.of(matter.value()) : Set.of();
        return watches.note(Watch.of(matter), region, issue, room, decision);
    }
}
