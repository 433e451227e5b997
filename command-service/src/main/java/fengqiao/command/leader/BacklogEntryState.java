package fengqiao.command.leader;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.BacklogEvent;
import fengqiao.kernel.leader.BacklogListed;
import fengqiao.kernel.leader.BacklogPlanned;
import fengqiao.kernel.leader.BacklogResolved;
import fengqiao.kernel.leader.BacklogStock;
import fengqiao.kernel.leader.BacklogStruck;
import fengqiao.kernel.matter.MatterEnding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry of the backlog stands.
 *
 * @param listed how it came on the list; none in snapshots older than this
 * @param ending why it was struck, if it was
 */
public record BacklogEntryState(
        MatterId matter,
        RegionCode region,
        String stage,
        @Nullable Listed listed,
        @Nullable MatterEnding ending)
        implements Standing {
    /** Whose list, which batch, old or new, and since when. */
    public record Listed(String source, String batch, BacklogStock stock, LocalDate day) {}

    /** The state after one event more. */
    public static BacklogEntryState evolve(@Nullable BacklogEntryState before, BacklogEvent event) {
        return switch (event) {
            case BacklogListed e -> listed(e);
            case BacklogPlanned e -> listed(before).at("PLANNED");
            case BacklogResolved e -> listed(before).at("RESOLVED");
            case BacklogStruck e -> listed(before).struck(e.because());
        };
    }

    private static BacklogEntryState listed(BacklogListed event) {
        var how = new Listed(event.source(), event.batch(), event.stock(), event.day());
        return new BacklogEntryState(event.matterId(), event.region(), "LISTED", how, null);
    }

    private static BacklogEntryState listed(@Nullable BacklogEntryState before) {
        return Objects.requireNonNull(before, "an entry begins with its listing");
    }

    private BacklogEntryState at(String next) {
        return new BacklogEntryState(matter, region, next, listed, null);
    }

    private BacklogEntryState struck(MatterEnding because) {
        return new BacklogEntryState(matter, region, "STRUCK", listed, because);
    }

    /** Whether somebody is still to work it off. */
    public boolean open() {
        return stage.equals("LISTED") || stage.equals("PLANNED");
    }

    @Override
    public List<String> allowed() {
        return open() ? List.of("plans", "resolutions") : List.of();
    }
}
