package fengqiao.command.screening.day;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import fengqiao.command.screening.ScreeningRule;
import fengqiao.command.screening.day.GridDayCommand.ReportDay;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.screening.DayReported;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found is resolved on the spot or reported up; nothing found means nothing. */
final class GridDayDecision {
    private GridDayDecision() {}

    static DayReported report(
            ReportDay command, @Nullable CipherText note, LocalDate day, String reportedBy) {
        if (command.grid().level() != RegionLevel.GRID) {
            throw fault(ScreeningRule.NO_GRID, "grid");
        }
        int up = command.matters().size() + command.records().size();
        boolean consistent =
                switch (command.outcome()) {
                    case NOTHING -> command.found() == 0 && command.resolved() == 0 && up == 0;
                    case RESOLVED_ON_SPOT ->
                            command.found() > 0 && command.resolved() == command.found() && up == 0;
                    case REPORTED_UP -> command.found() > command.resolved();
                };
        if (!consistent) {
            throw fault(ScreeningRule.OUTCOME, "outcome");
        }
        requireReported(command);
        return new DayReported(
                command.grid(),
                day,
                command.outcome(),
                command.found(),
                command.resolved(),
                command.matters(),
                command.records(),
                note,
                reportedBy,
                command.hard().stream().distinct().toList());
    }

    private static void requireReported(ReportDay command) {
        for (MatterId matter : command.hard()) {
            if (!command.matters().contains(matter)) {
                throw Refusal.of(ScreeningRule.HARD, matter.value())
                        .citing(ScreeningRule.POLICY)
                        .naming(FieldFault.of("hard", "unknown"))
                        .asException();
            }
        }
    }

    private static Refused fault(ScreeningRule rule, String field) {
        return Refusal.of(rule)
                .citing(ScreeningRule.POLICY)
                .naming(FieldFault.of(field, "unknown"))
                .asException();
    }
}
