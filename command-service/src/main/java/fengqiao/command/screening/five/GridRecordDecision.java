package fengqiao.command.screening.five;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.screening.ScreeningRule;
import fengqiao.command.screening.five.GridRecordCommand.KeepGridRecord;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.screening.FiveRecordKept;
import java.time.LocalDate;

/** A grid's record is a grid's, and grows. */
final class GridRecordDecision {
    private GridRecordDecision() {}

    static FiveRecordKept keep(KeepGridRecord command, CipherText text, LocalDate day) {
        if (command.grid().level() != RegionLevel.GRID) {
            throw Refusal.of(ScreeningRule.NO_GRID)
                    .citing(ScreeningRule.POLICY)
                    .naming(FieldFault.of("grid", "grid"))
                    .asException();
        }
        return new FiveRecordKept(command.grid(), command.kind(), day, command.times(), text);
    }
}
