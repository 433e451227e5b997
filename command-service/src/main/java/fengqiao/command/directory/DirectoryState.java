package fengqiao.command.directory;

import fengqiao.kernel.directory.DirectoryEvent;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.UnitRegistered;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of an entry: at most one of the three is there.
 *
 * @param assigned the latest assignment
 */
public record DirectoryState(
        @Nullable RegionRegistered region,
        @Nullable UnitRegistered unit,
        @Nullable GridWorkerAssigned assigned) {
    public static final DirectoryState NOTHING = new DirectoryState(null, null, null);

    public DirectoryState evolve(DirectoryEvent event) {
        return switch (event) {
            case RegionRegistered e -> new DirectoryState(e, null, null);
            case UnitRegistered e -> new DirectoryState(null, e, null);
            case GridWorkerAssigned e -> new DirectoryState(null, null, e);
        };
    }

    /** Regions, units and workers have names of their own; their streams must not meet. */
    public static String stream(DirectoryEvent event) {
        return switch (event) {
            case RegionRegistered e -> "region." + e.code();
            case UnitRegistered e -> "unit." + e.unit();
            case GridWorkerAssigned e -> "worker." + e.worker();
        };
    }

    /** Whether the event would change nothing. */
    public boolean saysAlready(DirectoryEvent event) {
        return event.equals(region) || event.equals(unit) || event.equals(assigned);
    }
}
