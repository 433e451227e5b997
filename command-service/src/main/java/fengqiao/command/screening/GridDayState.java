package fengqiao.command.screening;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.screening.DayEvent;
import fengqiao.kernel.screening.DayReported;
import fengqiao.kernel.screening.ScreeningOutcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a grid's screening of a day came to, as last said. */
public record GridDayState(RegionCode region, LocalDate day, ScreeningOutcome outcome)
        implements Standing {
    /** The state after one event more. */
    public static GridDayState evolve(@Nullable GridDayState before, DayEvent event) {
        return switch (event) {
            case DayReported e -> new GridDayState(e.grid(), e.day(), e.outcome());
        };
    }

    @Override
    public String stage() {
        return outcome.name();
    }

    @Override
    public List<String> allowed() {
        return List.of("daily-screenings");
    }
}
