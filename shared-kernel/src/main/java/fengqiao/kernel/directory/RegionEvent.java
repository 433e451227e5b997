package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import org.jspecify.annotations.Nullable;

/** What can have happened to a region 区划; each has a stream of its own by its code. */
public sealed interface RegionEvent extends DirectoryEvent
        permits RegionRegistered, RegionRenamed, RegionSplit, RegionMerged, RegionWithdrawn {
    RegionCode code();

    @Override
    default String entry() {
        return "region." + code();
    }

    /**
     * The region that stands for this one from a day on, where it has ended: open matters stay
     * under the code they were registered with and are acted on from there.
     */
    default @Nullable RegionCode heir() {
        return null;
    }
}
