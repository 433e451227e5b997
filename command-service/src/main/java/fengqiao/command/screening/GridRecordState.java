package fengqiao.command.screening;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.FiveRecord;
import fengqiao.kernel.screening.FiveRecordEvent;
import fengqiao.kernel.screening.FiveRecordKept;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a grid's five records; it only grows. */
public record GridRecordState(RegionCode region, FiveRecord kind) implements Standing {
    /** The state after one event more. */
    public static GridRecordState evolve(@Nullable GridRecordState before, FiveRecordEvent event) {
        return switch (event) {
            case FiveRecordKept e -> new GridRecordState(e.grid(), e.kind());
        };
    }

    @Override
    public String stage() {
        return "KEPT";
    }

    @Override
    public List<String> allowed() {
        return List.of("grid-records");
    }
}
