package fengqiao.command.legal;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.StationClosed;
import fengqiao.kernel.legal.StationEvent;
import fengqiao.kernel.legal.StationOpened;
import fengqiao.kernel.legal.StationTeamsSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of a station.
 *
 * @param to last day it was open; none while it is
 */
public record StationState(RegionCode region, LocalDate from, @Nullable LocalDate to)
        implements Standing {
    /**
     * The state after one event more.
     *
     * @param before none before it opened
     */
    public static StationState evolve(@Nullable StationState before, StationEvent event) {
        return switch (event) {
            case StationOpened e -> new StationState(e.region(), e.from(), null);
            case StationTeamsSet e -> known(before);
            case StationClosed e ->
                    new StationState(known(before).region(), known(before).from(), e.day());
        };
    }

    private static StationState known(@Nullable StationState before) {
        return Objects.requireNonNull(before, "a station begins with its opening");
    }

    @Override
    public String stage() {
        return to == null ? "OPEN" : "CLOSED";
    }

    @Override
    public List<String> allowed() {
        return to == null ? List.of("team-rosters", "closures") : List.of();
    }

    /** Whether it served on that day. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
