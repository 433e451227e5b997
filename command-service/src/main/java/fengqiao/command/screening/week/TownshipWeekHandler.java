package fengqiao.command.screening.week;

import fengqiao.command.directory.DirectoryLookup;
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
import fengqiao.command.screening.TownshipWeek;
import fengqiao.command.screening.TownshipWeekState;
import fengqiao.command.screening.week.TownshipWeekCommand.CloseWeek;
import fengqiao.command.screening.week.TownshipWeekCommand.EnterWeekItem;
import fengqiao.command.screening.week.TownshipWeekCommand.SettleWeekItem;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.rule.LegalDay;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The weekly ledger of townships. */
@CommandSlice
final class TownshipWeekHandler {
    private final Records<TownshipWeekState> weeks;
    private final DirectoryLookup directory;
    private final RecordTexts texts;

    TownshipWeekHandler(RecordDesk desk, DirectoryLookup directory, RecordTexts texts) {
        this.weeks = desk.records(TownshipWeek.KIND);
        this.directory = directory;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(EnterWeekItem command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        TownshipWeekDecision.requireWeek(command.week());
        if (directory.regionOf(command.unit()) == null) {
            throw Refusal.of(RecordRule.UNIT_UNKNOWN, command.unit().value())
                    .naming(FieldFault.of("unit", "unknown"))
                    .asException();
        }
        RecordId id = TownshipWeek.id(command.township(), command.week());
        var text = texts.of(id).seal("text", command.text());
        return weeks.put(
                id,
                command.township(),
                issue,
                (state, at) -> TownshipWeekDecision.enter(state, command, text));
    }

    @CommandHandler
    RecordAnswer handle(SettleWeekItem command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.UNIT, Role.OFFICE, Role.IMPORT);
        var result = texts.of(command.id()).seal("result", command.result());
        return weeks.change(
                command.id(),
                issue,
                (state, at) -> {
                    issue.caller()
                            .requireActingFor(
                                    TownshipWeekDecision.item(state, command.number()).unit());
                    return TownshipWeekDecision.settle(
                            state, command, result, Days.past(command.day(), at));
                });
    }

    @CommandHandler
    RecordAnswer handle(CloseWeek command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT);
        return weeks.change(
                command.id(),
                issue,
                (state, at) -> TownshipWeekDecision.close(state, LegalDay.of(at)));
    }
}
