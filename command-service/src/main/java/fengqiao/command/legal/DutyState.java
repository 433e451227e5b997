package fengqiao.command.legal;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.DutyEvent;
import fengqiao.kernel.legal.DutyPlanned;
import fengqiao.kernel.legal.DutyReport;
import fengqiao.kernel.legal.DutyReported;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a duty.
 *
 * @param report none until its day was reported on
 */
public record DutyState(RegionCode region, LocalDate day, @Nullable DutyReport report)
        implements Standing {
    /**
     * The state after one event more.
     *
     * @param before none before it was planned
     */
    public static DutyState evolve(@Nullable DutyState before, DutyEvent event) {
        return switch (event) {
            case DutyPlanned e -> new DutyState(e.region(), e.day(), null);
            case DutyReported e -> {
                DutyState planned = Objects.requireNonNull(before, "a duty begins with its plan");
                yield new DutyState(planned.region(), planned.day(), e.report());
            }
        };
    }

    @Override
    public String stage() {
        return report == null ? "PLANNED" : report.name();
    }

    @Override
    public List<String> allowed() {
        return report == null ? List.of("reports") : List.of();
    }
}
