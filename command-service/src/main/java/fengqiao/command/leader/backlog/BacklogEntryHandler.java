package fengqiao.command.leader.backlog;

import fengqiao.command.leader.BacklogEntry;
import fengqiao.command.leader.BacklogEntryState;
import fengqiao.command.leader.backlog.BacklogEntryCommand.ListBacklog;
import fengqiao.command.leader.backlog.BacklogEntryCommand.PlanBacklog;
import fengqiao.command.leader.backlog.BacklogEntryCommand.ResolveBacklog;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.Days;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.RecordRule;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RecordId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The backlog. */
@CommandSlice
final class BacklogEntryHandler {
    private final Records<BacklogEntryState> backlog;
    private final Matters matters;
    private final RecordTexts texts;

    BacklogEntryHandler(RecordDesk desk, Matters matters, RecordTexts texts) {
        this.backlog = desk.records(BacklogEntry.KIND);
        this.matters = matters;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(ListBacklog command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        MatterState matter = matters.look(command.matter(), issue.caller());
        if (matter == null) {
            throw Refusal.of(RecordRule.MATTER_UNKNOWN, command.matter().value())
                    .naming(FieldFault.of("matter", "unknown"))
                    .asException();
        }
        return backlog.put(
                new RecordId(BacklogEntry.KIND.name() + "." + command.matter()),
                matter.registration().region(),
                issue,
                (state, at) ->
                        BacklogEntryDecision.list(
                                state, matter, command, Days.past(command.day(), at)));
    }

    @CommandHandler
    RecordAnswer handle(PlanBacklog command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.LEADER, Role.IMPORT, Role.DISCIPLINE);
        var plan = texts.of(command.id()).seal("plan", command.plan());
        return backlog.change(
                command.id(),
                issue,
                (state, at) -> BacklogEntryDecision.plan(state, command, plan));
    }

    @CommandHandler
    RecordAnswer handle(ResolveBacklog command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().requireDesk();
        var result = texts.of(command.id()).seal("result", command.result());
        return backlog.change(
                command.id(),
                issue,
                (state, at) ->
                        BacklogEntryDecision.resolve(
                                state, command, result, Days.past(command.day(), at)));
    }
}
