package fengqiao.command.screening.five;

import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.Days;
import fengqiao.command.screening.GridRecord;
import fengqiao.command.screening.GridRecordState;
import fengqiao.command.screening.five.GridRecordCommand.KeepGridRecord;
import fengqiao.kernel.RecordId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The five records of grids. */
@CommandSlice
final class GridRecordHandler {
    private final Records<GridRecordState> kept;
    private final RecordTexts texts;

    GridRecordHandler(RecordDesk desk, RecordTexts texts) {
        this.kept = desk.records(GridRecord.KIND);
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(KeepGridRecord command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.WORKER, Role.OFFICE, Role.IMPORT);
        RecordId id = GridRecord.id(command.grid(), command.kind());
        var text = texts.of(id).seal("text", command.text());
        return kept.put(
                id,
                command.grid(),
                issue,
                (state, at) ->
                        GridRecordDecision.keep(command, text, Days.past(command.day(), at)));
    }
}
