package fengqiao.command.screening.day;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.Days;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.screening.GridDay;
import fengqiao.command.screening.GridDayState;
import fengqiao.command.screening.ScreeningRule;
import fengqiao.command.screening.day.GridDayCommand.ReportDay;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** Daily screening. */
@CommandSlice
final class GridDayHandler {
    private final Records<GridDayState> days;
    private final DirectoryLookup directory;
    private final RecordTexts texts;

    GridDayHandler(RecordDesk desk, DirectoryLookup directory, RecordTexts texts) {
        this.days = desk.records(GridDay.KIND);
        this.directory = directory;
        this.texts = texts;
    }

    @CommandHandler
    RecordAnswer handle(ReportDay command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.WORKER, Role.OFFICE, Role.IMPORT);
        var day = Days.past(command.day(), issue.occurrence().at());
        requireOwnGrid(command, issue, day);
        RecordId id = GridDay.id(command.grid(), day);
        var note = texts.of(id).sealIfSaid("note", command.note());
        return days.put(
                id,
                command.grid(),
                issue,
                (state, at) -> GridDayDecision.report(command, note, day, issue.caller().post()));
    }

    /** A worker screens its own grids of that day. */
    private void requireOwnGrid(ReportDay command, Issue issue, LocalDate day) {
        var worker = issue.caller().worker();
        if (issue.caller().is(Role.OFFICE) || issue.caller().is(Role.IMPORT)) {
            return;
        }
        Set<RegionCode> grids = worker == null ? null : directory.grids(worker, day);
        if (grids == null || !grids.contains(command.grid())) {
            throw Refusal.of(ScreeningRule.GRID, command.grid().value()).asException();
        }
    }
}
